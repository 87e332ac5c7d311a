import CoverageModel
import Testing

@testable import Analysis

/// What reports from courtrooms, press rooms and picket lines do, in both languages.
@Suite struct RoomPhenomenaTests {
  private static let french = [
    Phenomenon(
      "the one named last", "Jeanne Morvan a reçu Karim Oudjedi. « Le texte est prêt, a assuré ce dernier. Signons. »",
      "Karim Oudjedi: Le texte est prêt, a assuré ce dernier. Signons."),
    Phenomenon(
      "the last weeks are nobody",
      "Jeanne Morvan est venue. Ces dernières semaines ont été dures, a affirmé Karim Oudjedi.",
      "Karim Oudjedi: Ces dernières semaines ont été dures"),
    Phenomenon(
      "somebody at the end of a sentence without marks",
      "Karim Oudjedi est venu. Le quai figurait page 6, a corrigé l’intéressé.",
      "Karim Oudjedi: Le quai figurait page 6"),
    Phenomenon(
      "nobody in particular at a place told before",
      "La version est contestée à la mairie, où l’on assure que le quai est sûr.",
      "mairie: le quai est sûr"),
    Phenomenon(
      "an adverb before the clause", "Jeanne Morvan affirme en outre que le quai est sûr.",
      "Jeanne Morvan: le quai est sûr"),
    Phenomenon(
      "another conjunction is no clause of the verb", "Jeanne Morvan discute avec la mairie alors que le quai ferme."),
    Phenomenon(
      "a fact that is denounced", "Jeanne Morvan a dénoncé le fait que le quai ferme « sans un mot ».",
      "Jeanne Morvan: le quai ferme « sans un mot »"),
    Phenomenon(
      "whose turn it is", "C’était l’occasion pour Jeanne Morvan de rappeler que le quai est sûr.",
      "Jeanne Morvan: le quai est sûr"),
    Phenomenon(
      "a participle behind a reporting clause",
      "Des grévistes ont attendu. « Le quai est ouvert », a indiqué Jeanne Morvan, précisant que tout est calme.",
      "Jeanne Morvan: Le quai est ouvert", "Jeanne Morvan: tout est calme"),
    Phenomenon(
      "in whose eyes", "Jeanne Morvan a parlé. « C’est non. » À ses yeux, le quai doit fermer.",
      "Jeanne Morvan: C’est non.", "Jeanne Morvan: le quai doit fermer"),
    Phenomenon(
      "a headline and who said its last words", "La ville ferme le quai, \"une gifle au port\" selon Jeanne Morvan.",
      "Jeanne Morvan: une gifle au port"),
    Phenomenon("whom a party called is no source", "Citée par la défense, celle-ci a levé les yeux au ciel."),
    Phenomenon(
      "a president beside whom somebody sits",
      "Assis à la droite de son président, Karim Oudjedi a affirmé que le quai est sûr.",
      "Karim Oudjedi: le quai est sûr"),
    Phenomenon(
      "a body by the beginning of its name",
      "La Ligue nationale de handball a siégé. La Ligue a indiqué que le match serait rejoué.",
      "Ligue nationale de handball: le match serait rejoué"),
    Phenomenon(
      "a club by what it is", "Le FC Morvan a siégé. Le club a annoncé que le match serait rejoué.",
      "FC Morvan: le match serait rejoué"),
    Phenomenon(
      "a more general word for an office",
      "Jeanne Morvan, cheffe de la diplomatie suisse, a reçu Karim Oudjedi. La ministre a affirmé que le texte est prêt.",
      "Jeanne Morvan: le texte est prêt"),
    Phenomenon(
      "one of a people",
      "Le ministre belge Karim Oudjedi a vu la ministre suisse Jeanne Morvan. Le Belge a affirmé que le texte est prêt.",
      "Karim Oudjedi: le texte est prêt"),
    Phenomenon(
      "an authority speaks for itself",
      "L’association Les Amis du Quai a défilé. La préfecture a indiqué que le quai est ouvert.",
      "préfecture: le quai est ouvert"),
    Phenomenon(
      "a pronoun that stresses", "La préfecture, elle, a indiqué que le quai est ouvert.",
      "préfecture: le quai est ouvert"),
    Phenomenon(
      "two verbs of several", "Jeanne Morvan et Karim Oudjedi annoncent que le quai fermera et s’engagent à payer.",
      "Jeanne Morvan et Karim Oudjedi: le quai fermera", "Jeanne Morvan et Karim Oudjedi: payer"),
    Phenomenon(
      "whoever wrote an article speaks nowhere in it",
      "Le quai ferme\n\nPar Jeanne Morvan, envoyée spéciale à Brest\n\nKarim Oudjedi est venu au port mardi. « C’est non », a-t-il dit.",
      "Karim Oudjedi: C’est non"),
  ]

  private static let english = [
    Phenomenon(
      "a relative clause between a subject and its verb",
      "A spokeswoman for Unison, which has a million members, said the offer was poor.",
      "spokeswoman for Unison: the offer was poor"),
    Phenomenon(
      "a relative clause behind marks", "“In April I carried water,” Jane Morley, who grows beans, told the paper.",
      "Jane Morley: In April I carried water,"),
    Phenomenon("a noun phrase is no clause", "Nurses have marched to demand higher pay."),
    Phenomenon("talks are no infinitive", "Jane Morley invited the unions to talks on Monday."),
    Phenomenon("solving says nothing", "The talks failed to resolve disputes involving nurses."),
    Phenomenon(
      "what somebody did while saying it", "And speaking on the radio, Jane Morley urged both sides to give ground.",
      "Jane Morley: give ground"),
    Phenomenon(
      "a letter by whose it is", "Jane Morley met reporters. Her letter adds: “We will not sign.”",
      "Jane Morley: We will not sign."),
    Phenomenon(
      "the words of a letter and of its participle",
      "Jane Morley, the minister, wrote. She said the port could not go on, adding: “It must close.”",
      "Jane Morley: the port could not go on", "Jane Morley: It must close."),
    Phenomenon(
      "a paragraph that reopens the marks",
      "Near West London, Mr Morley said: “We had a talk.\n\n“We will talk again.”", "Morley: We had a talk.",
      "Morley: We will talk again."),
    Phenomenon(
      "a past tense without an ending", "Jane Morley said the challenger won the night.",
      "Jane Morley: the challenger won the night"),
    Phenomenon(
      "a quoted predicate", "Jane Morley told reporters the challenger “ran out of answers”.",
      "Jane Morley: the challenger “ran out of answers”"),
    Phenomenon(
      "when it was said", "“It is over,” Jane Morley said when the talks ended.", "Jane Morley: It is over,"),
    Phenomenon(
      "a possessor before the name", "“Water is no tap,” Kenya’s Jane Morley told reporters.",
      "Jane Morley: Water is no tap,"),
    Phenomenon(
      "according to her", "Jane Morley spoke. According to her, the water was cold.", "Jane Morley: the water was cold"),
    Phenomenon("according to rules", "The guards had acted according to regulations."),
    Phenomenon(
      "no before a noun", "Jane Morley said no offer had been received.", "Jane Morley: no offer had been received"),
    Phenomenon(
      "a month that is a modal", "Jane Morley made it clear at a meeting in May 2018 that the port was safe.",
      "Jane Morley: the port was safe"),
    Phenomenon(
      "a resident and his name", "“It felt wrong,” one resident, Andrew Morley said.", "Andrew Morley: It felt wrong,"),
    Phenomenon(
      "a chain past a when",
      "Jane Morley said the port had paid, and that it lost money when its new owner charged it rent.",
      "Jane Morley: the port had paid", "Jane Morley: it lost money when its new owner charged it rent"),
    Phenomenon(
      "an office that is a title", "Sen. Jane Morley, a Democrat, met Grant Holt. “He is right,” said the senator.",
      "Jane Morley: He is right,"),
    Phenomenon(
      "a surname that is a given name elsewhere",
      "Keegan said the port was safe. Gillian Keegan said the quay was open.", "Gillian Keegan: the port was safe",
      "Gillian Keegan: the quay was open"),
    Phenomenon(
      "a person is no it", "The shepherd, Adam Morley, 34, was there. “Nobody called out,” it said.",
      "?: Nobody called out,"),
    Phenomenon(
      "a joint letter of two of one side",
      "Jane Morley and Paul Holt have claimed the port is safe. In a joint letter, they insisted that the port would stay.",
      "Jane Morley and Paul Holt: the port is safe", "Jane Morley and Paul Holt: the port would stay"),
    Phenomenon(
      "a role at a body and a long charge",
      "Jane Morley, director of rates and legal services at the RCN, said: “There is no deal.”",
      "Jane Morley: There is no deal."),
    Phenomenon(
      "in whose view", "Jane Morley spoke. In her view, the port was safe.", "Jane Morley: the port was safe"),
  ]

  @Test("French", arguments: french)
  func finds(french phenomenon: Phenomenon) {
    #expect(French.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }

  @Test("English", arguments: english)
  func finds(english phenomenon: Phenomenon) {
    #expect(English.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }
}
