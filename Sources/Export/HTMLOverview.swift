import CoverageModel

/// The picture of a coverage in an HTML page (SVG): for each topic a bar for what each side said, and the mark between.
struct HTMLOverview {
  /// Lengths of the picture, in its own units.
  private enum Measure {
    static let width = 620
    static let head = 34
    static let row = 26
    static let left = 392
    static let right = 432
    static let bar = 150
    static let labelCharacters = 34
    static let nameCharacters = 22
  }

  private let outline: ExcerptOutline
  private let topics: [Comparison.TopicRows]
  private let most: Int

  init(_ outline: ExcerptOutline) {
    self.outline = outline
    topics = outline.excerpt.topics
    most = max(1, topics.map { max($0.countA, $0.countB) }.max() ?? 1)
  }

  func write(_ markup: inout MarkupText) {
    let height = Measure.head + topics.count * Measure.row + 4
    let attributes: MarkupText.Attributes = [
      "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(Measure.width) \(height)", "role": "img",
      "aria-labelledby": "picture-title picture-description", "font-size": "13", "fill": "var(--ink)",
    ]
    markup.block("svg", attributes) { markup in
      markup.line("title", ["id": "picture-title"], "\(outline.words.overview): \(outline.title)")
      markup.line("desc", ["id": "picture-description"], description)
      heads(&markup)
      for (index, topic) in topics.enumerated() { row(&markup, topic, y: Measure.head + index * Measure.row) }
    }
  }

  /// The picture in words.
  private var description: String {
    let lines = topics.map { topic in
      let mark = outline.mark(of: topic).map { ", \(outline.words.mark($0))" } ?? ""
      return "\(outline.label(of: topic)): \(outline.counts(of: topic))\(mark)."
    }
    return ([outline.words.picture(outline.name(of: .a), outline.name(of: .b))] + lines).joined(separator: " ")
  }

  private func heads(_ markup: inout MarkupText) {
    let names = SideID.allCases.map { Self.shortened(outline.name(of: $0), to: Measure.nameCharacters) }
    text(&markup, names[0], x: Measure.left, y: 14, anchor: "end", fill: "var(--a)", weight: "600")
    text(&markup, names[1], x: Measure.right, y: 14, fill: "var(--b)", weight: "600")
  }

  private func row(_ markup: inout MarkupText, _ topic: Comparison.TopicRows, y: Int) {
    let base = y + 17
    markup.empty(
      "line",
      ["x1": "0", "x2": String(Measure.width), "y1": String(y), "y2": String(y), "stroke": "var(--line)"])
    let label = Self.shortened(outline.label(of: topic), to: Measure.labelCharacters)
    text(&markup, label, x: 0, y: base, family: "var(--serif)")
    bar(&markup, topic.countA, y: y, side: .a)
    bar(&markup, topic.countB, y: y, side: .b)
    let sign = outline.mark(of: topic).map(MarkSign.of) ?? ""
    text(&markup, sign, x: (Measure.left + Measure.right) / 2, y: base, anchor: "middle", weight: "600")
  }

  /// A bar that grows outwards, with its number at its end.
  private func bar(_ markup: inout MarkupText, _ count: Int, y: Int, side: SideID) {
    let length = count * Measure.bar / most
    let start = side == .a ? Measure.left - length : Measure.right
    if count > 0 {
      markup.empty(
        "rect",
        [
          "x": String(start), "y": String(y + 7), "width": String(max(length, 2)), "height": "12", "rx": "1.5",
          "fill": side == .a ? "var(--a)" : "var(--b)",
        ])
    }
    let end = side == .a ? start - 7 : start + length + 7
    text(
      &markup, count > 0 ? String(count) : "–", x: end, y: y + 17, anchor: side == .a ? "end" : "start",
      fill: "var(--soft)")
  }

  private func text(
    _ markup: inout MarkupText, _ text: String, x: Int, y: Int, anchor: String = "start", fill: String? = nil,
    weight: String? = nil, family: String = "var(--sans)"
  ) {
    markup.line(
      "text",
      [
        "x": String(x), "y": String(y), "text-anchor": anchor == "start" ? nil : anchor, "fill": fill,
        "font-weight": weight, "style": "font-family: \(family)",
      ], text)
  }

  private static func shortened(_ text: String, to count: Int) -> String {
    text.count > count ? text.prefix(count - 1) + "…" : text
  }
}
