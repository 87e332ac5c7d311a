#include "resources.h"

/* A data file is one block here and one line in the list below. */

static const unsigned char dossier_1[] = {
#embed "dossier/1-recit-de-la-journee.fr.txt"
};

static const unsigned char dossier_2[] = {
#embed "dossier/2-la-syrie-au-centre.fr.txt"
};

static const unsigned char dossier_3[] = {
#embed "dossier/3-points-d-accord.fr.txt"
};

static const unsigned char dossier_4[] = {
#embed "dossier/4-ukraine-coree-cyber.fr.txt"
};

static const unsigned char dossier_5[] = {
#embed "dossier/5-la-presse-et-les-reactions.fr.txt"
};

static const unsigned char languages[] = {
#embed "languages.tsv"
};

static const unsigned char exchange[] = {
#embed "exchange.tsv"
};

static const unsigned char relations[] = {
#embed "relations.tsv"
};

static const unsigned char sides[] = {
#embed "sides.tsv"
};

static const unsigned char labels[] = {
#embed "labels.tsv"
};

static const unsigned char topics[] = {
#embed "topics.tsv"
};

static const unsigned char utterances[] = {
#embed "utterances.tsv"
};

static const unsigned char ranker[] = {
#embed "ranker.tsv"
};

/* The images of the lexicons and of the weights, made from the files by a release build; without them the files are read. */
#if __has_embed("compiled/models.weights")
static const unsigned char weights_image[] __attribute__((aligned(16))) = {
#embed "compiled/models.weights"
};
#endif

#if __has_embed("compiled/en.lexicon")
static const unsigned char en_image[] __attribute__((aligned(16))) = {
#embed "compiled/en.lexicon"
};
#endif

#if __has_embed("compiled/fr.lexicon")
static const unsigned char fr_image[] __attribute__((aligned(16))) = {
#embed "compiled/fr.lexicon"
};
#endif

static const unsigned char en_agreement[] = {
#embed "en/agreement.tsv"
};

static const unsigned char en_axes[] = {
#embed "en/axes.tsv"
};

static const unsigned char en_calendar[] = {
#embed "en/calendar.tsv"
};

static const unsigned char en_camps[] = {
#embed "en/camps.tsv"
};

static const unsigned char en_countries[] = {
#embed "en/countries.tsv"
};

static const unsigned char en_fields[] = {
#embed "en/fields.tsv"
};

static const unsigned char en_firstnames[] = {
#embed "en/firstnames.tsv"
};

static const unsigned char en_function[] = {
#embed "en/function.tsv"
};

static const unsigned char en_furniture[] = {
#embed "en/furniture.tsv"
};

static const unsigned char en_grammar[] = {
#embed "en/grammar.tsv"
};

static const unsigned char en_kinds[] = {
#embed "en/kinds.tsv"
};
static const unsigned char en_joint[] = {
#embed "en/joint.tsv"
};

static const unsigned char en_negation[] = {
#embed "en/negation.tsv"
};

static const unsigned char en_nouns[] = {
#embed "en/nouns.tsv"
};

static const unsigned char en_numbers[] = {
#embed "en/numbers.tsv"
};

static const unsigned char en_opposites[] = {
#embed "en/opposites.tsv"
};

static const unsigned char en_organisations[] = {
#embed "en/organisations.tsv"
};

static const unsigned char en_outlets[] = {
#embed "en/outlets.tsv"
};

static const unsigned char en_paradigms[] = {
#embed "en/paradigms.tsv"
};

static const unsigned char en_prepositions[] = {
#embed "en/prepositions.tsv"
};

static const unsigned char en_roles[] = {
#embed "en/roles.tsv"
};

static const unsigned char en_stance[] = {
#embed "en/stance.tsv"
};

static const unsigned char en_stopwords[] = {
#embed "en/stopwords.tsv"
};

static const unsigned char en_synonyms[] = {
#embed "en/synonyms.tsv"
};

static const unsigned char en_supports[] = {
#embed "en/supports.tsv"
};

static const unsigned char en_titles[] = {
#embed "en/titles.tsv"
};

static const unsigned char en_verbs[] = {
#embed "en/verbs.tsv"
};

static const unsigned char fr_agreement[] = {
#embed "fr/agreement.tsv"
};

static const unsigned char fr_axes[] = {
#embed "fr/axes.tsv"
};

static const unsigned char fr_calendar[] = {
#embed "fr/calendar.tsv"
};

static const unsigned char fr_camps[] = {
#embed "fr/camps.tsv"
};

static const unsigned char fr_countries[] = {
#embed "fr/countries.tsv"
};

static const unsigned char fr_fields[] = {
#embed "fr/fields.tsv"
};

static const unsigned char fr_firstnames[] = {
#embed "fr/firstnames.tsv"
};

static const unsigned char fr_function[] = {
#embed "fr/function.tsv"
};

static const unsigned char fr_furniture[] = {
#embed "fr/furniture.tsv"
};

static const unsigned char fr_grammar[] = {
#embed "fr/grammar.tsv"
};

static const unsigned char fr_kinds[] = {
#embed "fr/kinds.tsv"
};
static const unsigned char fr_joint[] = {
#embed "fr/joint.tsv"
};

static const unsigned char fr_negation[] = {
#embed "fr/negation.tsv"
};

static const unsigned char fr_nouns[] = {
#embed "fr/nouns.tsv"
};

static const unsigned char fr_numbers[] = {
#embed "fr/numbers.tsv"
};

static const unsigned char fr_opposites[] = {
#embed "fr/opposites.tsv"
};

static const unsigned char fr_organisations[] = {
#embed "fr/organisations.tsv"
};

static const unsigned char fr_outlets[] = {
#embed "fr/outlets.tsv"
};

static const unsigned char fr_paradigms[] = {
#embed "fr/paradigms.tsv"
};

static const unsigned char fr_prepositions[] = {
#embed "fr/prepositions.tsv"
};

static const unsigned char fr_roles[] = {
#embed "fr/roles.tsv"
};

static const unsigned char fr_stance[] = {
#embed "fr/stance.tsv"
};

static const unsigned char fr_stopwords[] = {
#embed "fr/stopwords.tsv"
};

static const unsigned char fr_synonyms[] = {
#embed "fr/synonyms.tsv"
};

static const unsigned char fr_supports[] = {
#embed "fr/supports.tsv"
};

static const unsigned char fr_titles[] = {
#embed "fr/titles.tsv"
};

static const unsigned char fr_verbs[] = {
#embed "fr/verbs.tsv"
};

#define FILE(path, name) {path, name, sizeof name}

const visavis_resource visavis_resources[] = {
    FILE("dossier/1-recit-de-la-journee.fr.txt", dossier_1),
    FILE("dossier/2-la-syrie-au-centre.fr.txt", dossier_2),
    FILE("dossier/3-points-d-accord.fr.txt", dossier_3),
    FILE("dossier/4-ukraine-coree-cyber.fr.txt", dossier_4),
    FILE("dossier/5-la-presse-et-les-reactions.fr.txt", dossier_5),
#if __has_embed("compiled/en.lexicon")
    FILE("compiled/en.lexicon", en_image),
#endif
    FILE("en/agreement.tsv", en_agreement),
    FILE("en/axes.tsv", en_axes),
    FILE("en/calendar.tsv", en_calendar),
    FILE("en/camps.tsv", en_camps),
    FILE("en/countries.tsv", en_countries),
    FILE("en/fields.tsv", en_fields),
    FILE("en/firstnames.tsv", en_firstnames),
    FILE("en/function.tsv", en_function),
    FILE("en/furniture.tsv", en_furniture),
    FILE("en/grammar.tsv", en_grammar),
    FILE("en/joint.tsv", en_joint),
    FILE("en/kinds.tsv", en_kinds),
    FILE("en/negation.tsv", en_negation),
    FILE("en/nouns.tsv", en_nouns),
    FILE("en/numbers.tsv", en_numbers),
    FILE("en/opposites.tsv", en_opposites),
    FILE("en/organisations.tsv", en_organisations),
    FILE("en/outlets.tsv", en_outlets),
    FILE("en/paradigms.tsv", en_paradigms),
    FILE("en/prepositions.tsv", en_prepositions),
    FILE("en/roles.tsv", en_roles),
    FILE("en/stance.tsv", en_stance),
    FILE("en/stopwords.tsv", en_stopwords),
    FILE("en/supports.tsv", en_supports),
    FILE("en/synonyms.tsv", en_synonyms),
    FILE("en/titles.tsv", en_titles),
    FILE("en/verbs.tsv", en_verbs),
#if __has_embed("compiled/fr.lexicon")
    FILE("compiled/fr.lexicon", fr_image),
#endif
    FILE("fr/agreement.tsv", fr_agreement),
    FILE("fr/axes.tsv", fr_axes),
    FILE("fr/calendar.tsv", fr_calendar),
    FILE("fr/camps.tsv", fr_camps),
    FILE("fr/countries.tsv", fr_countries),
    FILE("fr/fields.tsv", fr_fields),
    FILE("fr/firstnames.tsv", fr_firstnames),
    FILE("fr/function.tsv", fr_function),
    FILE("fr/furniture.tsv", fr_furniture),
    FILE("fr/grammar.tsv", fr_grammar),
    FILE("fr/joint.tsv", fr_joint),
    FILE("fr/kinds.tsv", fr_kinds),
    FILE("fr/negation.tsv", fr_negation),
    FILE("fr/nouns.tsv", fr_nouns),
    FILE("fr/numbers.tsv", fr_numbers),
    FILE("fr/opposites.tsv", fr_opposites),
    FILE("fr/organisations.tsv", fr_organisations),
    FILE("fr/outlets.tsv", fr_outlets),
    FILE("fr/paradigms.tsv", fr_paradigms),
    FILE("fr/prepositions.tsv", fr_prepositions),
    FILE("fr/roles.tsv", fr_roles),
    FILE("fr/stance.tsv", fr_stance),
    FILE("fr/stopwords.tsv", fr_stopwords),
    FILE("fr/supports.tsv", fr_supports),
    FILE("fr/synonyms.tsv", fr_synonyms),
    FILE("fr/titles.tsv", fr_titles),
    FILE("fr/verbs.tsv", fr_verbs),
#if __has_embed("compiled/models.weights")
    FILE("compiled/models.weights", weights_image),
#endif
    FILE("languages.tsv", languages),
    FILE("exchange.tsv", exchange),
    FILE("ranker.tsv", ranker),
    FILE("relations.tsv", relations),
    FILE("sides.tsv", sides),
    FILE("topics.tsv", topics),
    FILE("labels.tsv", labels),
    FILE("utterances.tsv", utterances),
    {0, 0, 0},
};
