/// An invented page on a strike in a port, with all that pages have: titles, headings, quotations, two sides.
enum Strike {
  static let page = """
    Les dockers de Kermaden et la direction du port ne s'entendent pas | Le Littoral

    Les dockers de Kermaden et la direction du port ne s'entendent pas

    KERMADEN, 7 mars. /APR/. La directrice du port Jeanne Morvan a reçu mardi le délégué syndical Marc Kerven.

    « Les quais seront rouverts lundi matin », a annoncé Jeanne Morvan. « Nous l'avions promis. »

    La sécurité des grues

    Selon elle, les grues sont « parfaitement sûres » et les contrôles ont été faits. Marc Kerven a répondu que \
    les grues n'étaient pas sûres, ajoutant que « personne n’a vu les experts ».

    Marc Kerven a déclaré : "Nous ne reprendrons pas le travail sans garantie écrite » . Les deux parties sont \
    convenues de se revoir jeudi.

    Les salaires

    – La direction propose 2,5 %, a précisé Mme Morvan à l’issue de la réunion (la troisième en un mois).

    « C'est une insulte ! », a lancé M. Kerven. « Nous voulons cinq pour cent et que la prime soit versée. »

    Sur les salaires, les positions divergent.

    KERMADEN, 8 mars. /Ouest Dépêches/. Les syndicats ont dénoncé mercredi la suppression de quarante postes dans \
    les ateliers.

    Jeanne Morvan a assuré que les quais seraient rouverts lundi matin et que les grues étaient sûres.

    Abonnez-vous à notre lettre
    """
}
