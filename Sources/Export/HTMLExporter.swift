import CoverageModel

/// Writes an excerpt as one HTML page without scripts and without anything from elsewhere: the two sides beside each other.
///
/// The markup is well-formed XML as well (*Polyglot Markup*, W3C 2015). Without its style the page reads from top to
/// bottom like the other texts: topic, mark, side, words, source.
struct HTMLExporter {
  private let outline: ExcerptOutline
  private let articles: [Int]
  private let language: InterfaceLanguage
  private let version: String

  init(_ excerpt: Excerpt, language: InterfaceLanguage, version: String) {
    outline = ExcerptOutline(excerpt, language: language)
    articles = ExcerptMembers(excerpt).articles.indices.filter { excerpt.coverage.articles[$0].kind == .article }
    self.language = language
    self.version = version
  }

  /// The page, with a line feed at its end.
  func bytes() -> [UInt8] {
    var markup = MarkupText()
    markup.raw("<!DOCTYPE html>")
    let tongue = language.rawValue
    markup.block("html", ["xmlns": "http://www.w3.org/1999/xhtml", "lang": tongue, "xml:lang": tongue]) { markup in
      markup.block("head") { head(&$0) }
      markup.block("body") { body(&$0) }
    }
    return markup.bytes + [0x0A]
  }

  private var coverage: Coverage { outline.excerpt.coverage }
  private var words: Words { outline.words }

  private func head(_ markup: inout MarkupText) {
    markup.empty("meta", ["charset": "utf-8"])
    markup.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    markup.empty(
      "meta",
      ["http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"])
    markup.empty("meta", ["name": "generator", "content": "visavis \(version)"])
    markup.line("title", [:], outline.title)
    markup.line("style") { $0.raw(HTMLStyle.sheet) }
  }

  private func body(_ markup: inout MarkupText) {
    masthead(&markup)
    if outline.excerpt.topics.isEmpty {
      markup.line("p", [:], words.nothing)
    } else {
      opening(&markup)
      markup.block("main") { HTMLTopics(outline).write(&$0) }
    }
    footer(&markup)
  }

  // MARK: Opening

  private func masthead(_ markup: inout MarkupText) {
    markup.block("header", ["class": "masthead"]) { markup in
      markup.line("p", ["class": "kicker"], words.sideBySide)
      markup.line("h1") { markup in
        markup.line("span", ["class": "a", "lang": outline.language], outline.name(of: .a))
        markup.line("span", ["class": "between"], " – ")
        markup.line("span", ["class": "b", "lang": outline.language], outline.name(of: .b))
      }
      markup.block("div", ["class": "members"]) { markup in
        for side in SideID.allCases { members(&markup, side) }
      }
      markup.line("p", ["class": "tally"], outline.tally)
    }
  }

  private func members(_ markup: inout MarkupText, _ side: SideID) {
    let members = outline.members(of: side)
    guard !members.isEmpty else { return }
    markup.line("p", ["class": side == .a ? "a" : "b"]) { markup in
      markup.line("span", ["class": "name"], outline.name(of: side) + words.colon)
      markup.text(members)
    }
  }

  private func opening(_ markup: inout MarkupText) {
    markup.block("div", ["class": "opening"]) { markup in
      markup.block("section", ["aria-labelledby": "overview"]) { markup in
        markup.line("h2", ["id": "overview"], words.overview)
        markup.block("figure", ["class": "picture"]) { markup in
          HTMLOverview(outline).write(&markup)
          markup.block("figcaption", ["class": "legend"]) { legend(&$0) }
        }
      }
      markup.block("nav", ["aria-labelledby": "contents"]) { markup in
        markup.line("h2", ["id": "contents"], words.topicsTitle)
        markup.block("ol", ["class": "topics"]) { markup in
          for topic in outline.excerpt.topics { entry(&markup, topic) }
        }
      }
    }
  }

  private func legend(_ markup: inout MarkupText) {
    for mark in Topic.Mark.allCases {
      markup.line("span") { markup in
        markup.line("b", [:], MarkSign.of(mark))
        markup.text(" " + words.mark(mark))
      }
    }
  }

  /// A topic in the list: sign, name, numbers of each side.
  private func entry(_ markup: inout MarkupText, _ topic: Comparison.TopicRows) {
    let mark = outline.mark(of: topic)
    markup.block("li") { markup in
      markup.line("span", ["class": "sign", "aria-hidden": "true"], mark.map(MarkSign.of) ?? "")
      markup.line(
        "a", ["href": "#" + HTMLTopics.id(of: topic), "lang": outline.language(of: topic)], outline.label(of: topic))
      markup.line("span", ["class": "counts"]) { markup in
        if let mark { markup.line("span", ["class": "unseen"], words.mark(mark) + ". ") }
        markup.text("\(topic.countA) – \(topic.countB)")
      }
    }
  }

  // MARK: Sources

  private func footer(_ markup: inout MarkupText) {
    markup.block("footer") { markup in
      if !articles.isEmpty {
        markup.line("h2", [:], words.sourcesTitle)
        markup.block("ol") { markup in for article in articles { source(&markup, article) } }
      }
      markup.line("p", ["class": "made"], "visavis \(version)")
    }
  }

  private func source(_ markup: inout MarkupText, _ index: Int) {
    let article = coverage.articles[index]
    let number = outline.citations.number(ofArticle: index).map { "\(words.article) \($0)" }
    let parts = [number, article.outlet, article.date.map(words.date), coverage.sources[article.source].name]
    markup.line("li") { markup in
      if let title = article.title.map({ VisibleText.line(coverage.words($0, inArticle: index)) }) {
        markup.line("span", ["class": "title", "lang": TEIHeader.language(article.language)], title)
        markup.text(" ")
      }
      markup.text(parts.compactMap { $0.map(VisibleText.line) }.joined(separator: " · "))
    }
  }
}
