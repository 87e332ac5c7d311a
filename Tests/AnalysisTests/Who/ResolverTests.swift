import CoverageModel
import Testing

@testable import Analysis

@Suite struct ResolverTests {
  private func voices(_ text: String) -> [String] { French.coverage(of: text).voices }

  @Test("a role that an apposition taught leads to the name")
  func roleToName() {
    #expect(
      voices("La directrice du port, Jeanne Morvan, est venue. La directrice a déclaré que les quais étaient sûrs.")
        == ["Jeanne Morvan: les quais étaient sûrs"])
  }

  @Test("a role behind a name teaches it too")
  func nameToRole() {
    #expect(
      voices("Jeanne Morvan, directrice du port, est venue. La directrice a déclaré que les quais étaient sûrs.")
        == ["Jeanne Morvan: les quais étaient sûrs"])
  }

  @Test("a surname or a title with it leads to the full name", arguments: ["Morvan", "Mme Morvan"])
  func surname(short: String) {
    #expect(
      voices("Jeanne Morvan est venue. \(short) a déclaré que les quais étaient sûrs.")
        == ["Jeanne Morvan: les quais étaient sûrs"])
  }

  @Test("two people of one surname are told apart by their title")
  func sameSurname() {
    let text = "Jeanne Morvan et Paul Morvan se sont vus. Mme Morvan a dit que oui. M. Morvan a dit que non."
    #expect(voices(text) == ["Jeanne Morvan: oui", "Paul Morvan: non"])
  }

  @Test("a pronoun takes up the one of its gender")
  func gender() {
    let text = """
      Jeanne Morvan a reçu Marc Kerven mardi. « Les quais sont sûrs », a-t-elle affirmé. \
      « Les grues sont usées », a-t-il répondu.
      """
    #expect(voices(text) == ["Jeanne Morvan: Les quais sont sûrs", "Marc Kerven: Les grues sont usées"])
  }

  @Test("a pronoun takes up who spoke last")
  func lastSpeaker() {
    let text = "Marc Kerven a dit que les grues étaient usées. Il a ajouté que les quais s'effondraient."
    #expect(voices(text) == ["Marc Kerven: les grues étaient usées", "Marc Kerven: les quais s'effondraient"])
  }

  @Test("a plural pronoun takes up the two who were named together")
  func plural() {
    let coverage = French.coverage(
      of: "Jeanne Morvan et Marc Kerven se sont vus mardi. Ils ont déclaré que les quais rouvriraient.")
    #expect(coverage.voices == ["Jeanne Morvan et Marc Kerven: les quais rouvriraient"])
  }

  @Test("a subject behind its verb is found")
  func inversion() {
    #expect(
      voices("« Les quais sont sûrs », assure mardi matin la directrice du port Jeanne Morvan.")
        == ["Jeanne Morvan: Les quais sont sûrs"])
  }

  @Test("a state's role leads to the one who bears it for that state")
  func roleOfState() {
    let text = """
      Le ministre malien des Affaires étrangères Issa Traoré a reçu son homologue sénégalaise Awa Ndiaye.
      Le ministre malien a déclaré que le fleuve était à tous.
      La ministre sénégalaise a répondu que le barrage resterait fermé.
      """
    #expect(voices(text) == ["Issa Traoré: le fleuve était à tous", "Awa Ndiaye: le barrage resterait fermé"])
  }

  @Test("a state's role means nobody of an unknown state where its bearer is known")
  func roleIsHeld() {
    let text = """
      Le président Marc Kerven a téléphoné au président malien Issa Traoré. « Le fleuve est à tous », a dit Marc Kerven.
      Le président malien a déclaré que le barrage resterait fermé.
      """
    #expect(voices(text) == ["Marc Kerven: Le fleuve est à tous", "Issa Traoré: le barrage resterait fermé"])
  }

  @Test("a capital speaks for its state")
  func capital() {
    let coverage = French.coverage(of: "Dakar a déclaré que le barrage resterait fermé.")
    #expect(coverage.voices == ["Sénégal: le barrage resterait fermé"])
    #expect(coverage.speakers.first?.kind == .state)
  }

  @Test(
    "who the text does not name stays unknown",
    arguments: ["« Les quais sont sûrs », a-t-elle affirmé.", "Elle a affirmé que les quais étaient sûrs."])
  func unknown(text: String) {
    let coverage = French.coverage(of: text)
    #expect(coverage.statements.count == 1)
    #expect(coverage.statements.first?.speaker == nil)
  }

  @Test("a pronoun of the other gender takes up nobody")
  func wrongGender() {
    let coverage = French.coverage(of: "Marc Kerven est venu. « Les quais sont sûrs », a-t-elle affirmé.")
    #expect(coverage.statements.map(\.speaker) == [nil])
  }

  @Test("a new article begins without anybody in mind")
  func newArticle() {
    let coverage = French.coverage(
      of: "Marc Kerven a dit que les grues étaient usées.", "Il a ajouté que les quais s'effondraient.")
    #expect(coverage.voices == ["Marc Kerven: les grues étaient usées", "?: les quais s'effondraient"])
  }

  @Test("a quotation alone goes on with who spoke before it in the paragraph")
  func continuation() {
    let text = "« Les quais sont sûrs », a affirmé Jeanne Morvan. « Nos experts y étaient hier. »"
    #expect(voices(text) == ["Jeanne Morvan: Les quais sont sûrs", "Jeanne Morvan: Nos experts y étaient hier."])
  }

  @Test("a reporting clause inside the marks names the speaker")
  func inciseInsideMarks() {
    let text = "« C'est une insulte ! a lancé Marc Kerven. Nous voulons cinq pour cent. »"
    #expect(French.coverage(of: text).statements.count == 1)
    #expect(voices(text).first?.hasPrefix("Marc Kerven: ") == true)
  }

  @Test("a pronoun hung to a verb inside the marks is whoever spoke before")
  func inversionInsideMarks() {
    let text = "Jeanne Morvan reste ferme. « On ne lâchera rien, prévient-elle. Les équipes non plus. »"
    #expect(voices(text).map { $0.prefix(13) } == ["Jeanne Morvan"])
  }

  @Test("the words that tell who a pronoun is are kept")
  func antecedent() throws {
    let coverage = French.coverage(of: "Marc Kerven est venu mardi. Il a dit que les grues étaient usées.")
    let statement = try #require(coverage.statements.first)
    #expect(statement.attribution.map { coverage.words($0, inArticle: 0) } == "Il")
    #expect(statement.antecedent.map { coverage.words($0, inArticle: 0) } == "Marc Kerven")
  }
}
