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

/* The image of the lexicon, made from the files by a release build; without it the files are read. */
#if __has_embed("compiled/fr.lexicon")
static const unsigned char fr_image[] __attribute__((aligned(16))) = {
#embed "compiled/fr.lexicon"
};
#endif

static const unsigned char ranker[] = {
#embed "ranker.tsv"
};

static const unsigned char fr_countries[] = {
#embed "fr/countries.tsv"
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

static const unsigned char fr_joint[] = {
#embed "fr/joint.tsv"
};

static const unsigned char fr_negation[] = {
#embed "fr/negation.tsv"
};

static const unsigned char fr_nouns[] = {
#embed "fr/nouns.tsv"
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
#if __has_embed("compiled/fr.lexicon")
    FILE("compiled/fr.lexicon", fr_image),
#endif
    FILE("fr/agreement.tsv", fr_agreement),
    FILE("fr/axes.tsv", fr_axes),
    FILE("fr/calendar.tsv", fr_calendar),
    FILE("fr/camps.tsv", fr_camps),
    FILE("fr/countries.tsv", fr_countries),
    FILE("fr/firstnames.tsv", fr_firstnames),
    FILE("fr/function.tsv", fr_function),
    FILE("fr/furniture.tsv", fr_furniture),
    FILE("fr/joint.tsv", fr_joint),
    FILE("fr/negation.tsv", fr_negation),
    FILE("fr/nouns.tsv", fr_nouns),
    FILE("fr/opposites.tsv", fr_opposites),
    FILE("fr/organisations.tsv", fr_organisations),
    FILE("fr/outlets.tsv", fr_outlets),
    FILE("fr/paradigms.tsv", fr_paradigms),
    FILE("fr/prepositions.tsv", fr_prepositions),
    FILE("fr/roles.tsv", fr_roles),
    FILE("fr/stance.tsv", fr_stance),
    FILE("fr/stopwords.tsv", fr_stopwords),
    FILE("fr/supports.tsv", fr_supports),
    FILE("fr/titles.tsv", fr_titles),
    FILE("fr/verbs.tsv", fr_verbs),
    FILE("ranker.tsv", ranker),
    {0, 0, 0},
};
