import CoverageModel
import Testing

@testable import Analysis

@Suite struct PageLayoutTests {
  private static let lead = "Les dockers ont repris le travail mardi, a annoncé la direction du port."
  private static let rest = "La direction assure que les quais sont sûrs depuis la fin des travaux."

  @Test("a plain text is one article with all its paragraphs")
  func plain() {
    let stages = Stages("\(Self.lead)\n\(Self.rest)")
    #expect(stages.articleTexts == ["\(Self.lead)\n\(Self.rest)"])
    #expect(stages.articles[0].paragraphs.count == 2)
    #expect(stages.articles[0].title == nil)
  }

  @Test("a first line without a full stop is the title")
  func title() {
    let stages = Stages("Port de Kermaden : les dockers reprennent le travail\n\(Self.lead)\n\(Self.rest)")
    let title = stages.articles[0].title.map { stages.document.text[$0] }
    #expect(title == "Port de Kermaden : les dockers reprennent le travail")
    #expect(stages.paragraphs(.heading).isEmpty)
  }

  @Test("a place before a title belongs to it, a sentence does not")
  func label() {
    let title = "Kermaden. Les dockers reprennent le travail au port"
    #expect(Stages("\(title)\n\(Self.lead)\n\(Self.rest)").articles[0].title != nil)
    let sentence = "Les dockers reprennent. Le travail au port"
    #expect(Stages("\(sentence)\n\(Self.lead)\n\(Self.rest)").articles[0].title == nil)
  }

  @Test("an article begins behind a title where somebody is called by their full name again")
  func namedAnew() {
    let first = "La directrice du port, Jeanne Morvan, a ouvert la séance mardi."
    let later = "Mme Morvan a promis une réponse. Les dockers attendent."
    let title = "Au port de Kermaden, trois semaines de grève pour rien"
    let again = "Il faisait froid quand Jeanne Morvan a quitté la salle."
    let page = [first, Self.lead, later, Self.rest, title, again, Self.rest].joined(separator: "\n\n")
    #expect(Stages(page).articleTexts.count == 2)
    let surname = [first, Self.lead, later, Self.rest, title, later, Self.rest].joined(separator: "\n\n")
    #expect(Stages(surname).articleTexts.count == 1)
  }

  @Test("short lines without a full stop between paragraphs are headings")
  func headings() {
    let stages = Stages("\(Self.lead)\nLa sécurité des quais\n\(Self.rest)\nEt les salaires ?\n\(Self.rest)")
    #expect(stages.paragraphs(.heading).first == "La sécurité des quais")
    #expect(stages.articleTexts.count == 1)
    #expect(!stages.paragraphs(.heading).contains(Self.rest))
  }

  @Test("a page title that repeats itself with the site's name is furniture")
  func repeatedTitle() {
    let title = "Les dockers de Kermaden reprennent le travail après trois semaines"
    let stages = Stages("\(title) | Le Littoral\n\n\(title)\n\n\(Self.lead)\n\n\(Self.rest)")
    #expect(stages.paragraphs(.furniture) == ["\(title) | Le Littoral"])
    #expect(stages.articles.map(\.kind) == [.boilerplate, .article])
    #expect(stages.articleTexts == ["\(title)\n\n\(Self.lead)\n\n\(Self.rest)"])
  }

  @Test("a title that comes back in one line is furniture")
  func titleTwiceInLine() {
    let title = "Les dockers de Kermaden reprennent enfin le travail"
    let stages = Stages("\(title) - \(title)\n\(Self.lead)\n\(Self.rest)")
    #expect(stages.paragraphs(.furniture) == ["\(title) - \(title)"])
  }

  @Test(
    "lines of the page are furniture and end an article",
    arguments: ["Abonnez-vous à notre lettre", "Lire aussi : le port en dix dates"])
  func furniture(line: String) {
    let stages = Stages("\(Self.lead)\n\(Self.rest)\n\(line)")
    #expect(stages.paragraphs(.furniture) == [line])
    #expect(stages.articleTexts == ["\(Self.lead)\n\(Self.rest)"])
  }

  @Test("a dateline begins an article and gives it date and outlet")
  func datelines() {
    let one = "KERMADEN, 7 mars. /APR/. Les dockers ont repris le travail mardi, a annoncé la direction."
    let other = "KERMADEN, 8 mars. /Ouest Dépêches/. La direction du port a reçu les syndicats mercredi."
    let stages = Stages("\(one)\n\(Self.rest)\n\(other)\n\(Self.rest)")
    #expect(stages.articleTexts == ["\(one)\n\(Self.rest)", "\(other)\n\(Self.rest)"])
    #expect(stages.articles.map(\.date) == ["--03-07", "--03-08"])
    #expect(stages.articles.map(\.outlet) == ["APR", "Ouest Dépêches"])
  }

  @Test("the title right over a dateline belongs to the article that begins there")
  func titleOverDateline() {
    let title = "La direction du port reçoit les syndicats"
    let other = "KERMADEN, 8 mars. /APR/. La direction du port a reçu les syndicats mercredi."
    let stages = Stages("\(Self.lead)\n\(Self.rest)\n\(title)\n\(other)\n\(Self.rest)")
    #expect(stages.articleTexts == ["\(Self.lead)\n\(Self.rest)", "\(title)\n\(other)\n\(Self.rest)"])
    #expect(stages.articles[1].title.map { stages.document.text[$0] } == title)
  }

  @Test("a byline under a title is a credit and begins an article with it")
  func byline() {
    let title = "La direction du port reçoit les syndicats"
    let stages = Stages(
      "\(Self.lead)\n\n\(Self.rest)\n\n\(title)\n\nPar Claire Le Goff\n\n\(Self.lead)\n\n\(Self.rest)")
    #expect(stages.paragraphs(.credit) == ["Par Claire Le Goff"])
    #expect(stages.articleTexts.count == 2)
    #expect(stages.articleTexts.last?.hasPrefix(title) == true)
  }

  @Test("people introduced anew by role and full name begin another article")
  func introducedAnew() {
    let first = "La directrice du port Jeanne Morvan et le délégué syndical Marc Kerven se sont vus mardi."
    let again = "La directrice du port Jeanne Morvan a rencontré mardi à la préfecture le délégué syndical Marc Kerven."
    let body = [
      "Morvan a promis de rouvrir les quais avant la fin du mois.",
      "Kerven a répondu que les dockers jugeraient sur pièces.", "La réunion a duré deux heures.",
    ]
    let stages = Stages(([first] + body + [again] + body).joined(separator: "\n"))
    #expect(stages.articleTexts.count == 2)
    #expect(stages.articleTexts.last?.hasPrefix(again) == true)
  }

  @Test("a name that comes back short begins nothing")
  func sameArticle() {
    let first = "La directrice du port Jeanne Morvan et le délégué syndical Marc Kerven se sont vus mardi."
    let body = [
      "Morvan a promis de rouvrir les quais avant la fin du mois.",
      "Kerven a répondu que les dockers jugeraient sur pièces.", "Morvan et Kerven se reverront jeudi.",
      "Kerven et Morvan ont quitté la préfecture sans un mot.",
    ]
    #expect(Stages(([first] + body).joined(separator: "\n")).articleTexts.count == 1)
  }

  @Test("articles and furniture take every paragraph once, in order")
  func cover() {
    let text =
      "Abonnez-vous à notre lettre\nUn titre de cinq mots ici\n\(Self.lead)\n\(Self.rest)\nLire aussi : le port"
    let stages = Stages(text)
    #expect(stages.articles.flatMap(\.paragraphs) == stages.document.paragraphs.map(\.range))
    for (one, next) in zip(stages.articles, stages.articles.dropFirst()) {
      #expect(one.range.upperBound <= next.range.lowerBound)
    }
  }
}
