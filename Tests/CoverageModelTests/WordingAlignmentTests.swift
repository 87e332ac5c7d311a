import CoverageModel
import Samples
import Testing

@Suite("Aligning two wordings")
struct WordingAlignmentTests {
  private func wording(_ text: String) -> Wording {
    Wording(text: SourceText(text), parts: [0..<text.utf8.count])
  }

  /// The spans as text: `=` equal, `~` changed, `-` left out, `+` added.
  private func align(_ first: String, _ second: String) -> [String] {
    let (one, other) = (wording(first), wording(second))
    return WordingAlignment(one, other).spans.map { span in
      let left = span.first.map { one.text[$0] }.joined(separator: " ")
      let right = span.second.map { other.text[$0] }.joined(separator: " ")
      switch span.kind {
      case .equal: return "= \(right)"
      case .changed: return "~ \(left) / \(right)"
      case .leftOut: return "- \(left)"
      case .added: return "+ \(right)"
      }
    }
  }

  @Test("Words that differ are told from those around them")
  func changes() {
    #expect(
      align("notre conviction est absolue sur ce point", "Notre conviction est entière sur ce point")
        == ["= Notre conviction est", "~ absolue / entière", "= sur ce point"])
  }

  @Test("Words that are left out or added are told with their place")
  func gaps() {
    let full = "un dialogue ouvert entre tous les partis commencera jeudi"
    let short = "un dialogue entre tous les partis commencera jeudi"
    #expect(align(full, short) == ["= un dialogue", "- ouvert", "= entre tous les partis commencera jeudi"])
    #expect(align(short, full) == ["= un dialogue", "+ ouvert", "= entre tous les partis commencera jeudi"])
  }

  @Test("A compound differs in the part that differs")
  func compounds() {
    #expect(
      align("le dialogue inter-communal", "le dialogue intra-communal") == [
        "= le dialogue", "~ inter / intra", "= communal",
      ])
  }

  @Test(
    "Capitals, accents, apostrophes, ligatures and quotation marks do not count",
    arguments: [
      ("L’ÉTAT n’a pas d’œillères", "l'etat n'a pas d'oeilleres"), ("« Ça suffit »", "“ça suffit”"),
      ("e\u{301}te\u{301}", "été"), ("2,5 millions", "2.5 millions"), ("ŁÓDŹ", "łódź"),
    ])
  func folding(_ pair: (String, String)) {
    #expect(WordingAlignment(wording(pair.0), wording(pair.1)).spans.map(\.kind) == [.equal])
  }

  @Test("An elided article, a number and a sign are words")
  func words() {
    let text = "l’accord à 2,5 % d’ici au 3.5. ‘aujourd’hui’"
    #expect(
      wording(text).words.map { wording(text).text[$0] }
        == ["l’", "accord", "à", "2,5", "%", "d’", "ici", "au", "3.5", "aujourd’", "hui"])
  }

  @Test("A short word alone between changes is no island")
  func islands() {
    #expect(
      align("le retrait de toutes les troupes de Valmer", "le départ des soldats hors de cette région")
        == ["= le", "~ retrait de toutes les troupes de Valmer / départ des soldats hors de cette région"])
  }

  @Test("Wordings without a common word are one change, without any words nothing")
  func extremes() {
    #expect(align("oui", "non") == ["~ oui / non"])
    #expect(align("", "…") == [])
    #expect(align("", "oui") == ["+ oui"])
  }

  @Test("The clause between two parts of a report belongs to neither")
  func parts() {
    let text = SourceText("Nous partirons, a-t-il dit, demain matin")
    let wording = Wording(text: text, parts: [0..<14, 28..<text.count])
    #expect(wording.words.map { text[$0] } == ["Nous", "partirons", "demain", "matin"])
  }

  @Test("Spans hold every word of both once and in order, and swap with the wordings", arguments: 0..<60)
  func properties(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let one = wording(Self.sentence(&random))
    let other = wording(Self.sentence(&random))
    let spans = WordingAlignment(one, other).spans
    #expect(spans.flatMap(\.first) == one.words)
    #expect(spans.flatMap(\.second) == other.words)
    for span in spans where span.kind == .equal {
      #expect(span.first.map { one.text[$0].lowercased() } == span.second.map { other.text[$0].lowercased() })
    }
    #expect(zip(spans, spans.dropFirst()).allSatisfy { ($0.kind == .equal) != ($1.kind == .equal) })
    let swapped = WordingAlignment(other, one).spans
    #expect(swapped.map(\.first) == spans.map(\.second))
    #expect(swapped.map(\.second) == spans.map(\.first))
  }

  private static func sentence(_ random: inout SeededGenerator) -> String {
    let words = ["le", "La", "port", "sera", "ouvert", "Demain", "grève", "et", "quai", "7"]
    return (0..<Int.random(in: 0...14, using: &random)).compactMap { _ in words.randomElement(using: &random) }
      .joined(separator: " ")
  }

  @Test("Very long wordings are aligned at their rare words, in bounded time")
  func long() {
    let one = (0..<6_000).map { "mot\($0) de la" }.joined(separator: " ")
    let other = (0..<6_000).map { $0 % 100 == 50 ? "autre\($0) de la" : "mot\($0) de la" }.joined(separator: " ")
    let kinds = WordingAlignment(wording(one), wording(other)).spans.map(\.kind)
    #expect(kinds.count { $0 == .changed } == 60)
    let apart = (0..<6_000).map { "rien\($0)" }.joined(separator: " ")
    #expect(WordingAlignment(wording(one), wording(apart)).spans.map(\.kind) == [.changed])
  }

  @Test("The fullest report comes first, and an utterance can keep one report alone")
  func reports() {
    let coverage = CanalCoverage.coverage
    let reports = coverage.reportsFullestFirst(of: 0)
    #expect(reports.first?.statements.contains(coverage.fullest(of: 0) ?? -1) == true)
    #expect(Set(reports.flatMap(\.statements)) == [0, 6])
    #expect(coverage.keeping(reports[1], of: 0).utterances[0].statements == reports[1].statements)
    #expect(coverage.wording(of: reports[0]).parts == reports[0].statements.map { coverage.statements[$0].range })
  }
}

/// A generator whose numbers are the same in every run.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
