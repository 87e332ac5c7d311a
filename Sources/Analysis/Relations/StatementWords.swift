import CoverageModel

/// What is known of a statement by itself.
struct StatementWords {
  var isNegated = false
  var isQuestion = false
  var addresses = false
  /// It tells of other people: *they*, *leurs promesses*.
  var tellsOfOthers = false
  /// It tells of both sides as one: *les deux pays veulent*, *we agree*.
  var isOfBoth = false
  /// It grants or refuses something: *I have no quarrel with that*, *c'est faux*.
  var concedes = false
  var objects = false
  var numbers: [Int] = []
  /// Stems that have an opposite.
  var opposable: [Int32] = []
  /// Axis and sign of each stand.
  var stances: [(axis: Int32, positive: Bool)] = []

  init(
    _ index: Int, _ content: ContentIndex, _ lexicon: Lexicon, _ reader: NumberReader, _ finders: [ExpressionFinder]
  ) {
    let (document, place) = (content.contents[index].document, content.contents[index].tokens)
    let tokens = content.annotations[document].tokens
    isNegated = content.isNegated(index, lexicon)
    isQuestion = content.asks(index)
    numbers = reader.numbers(in: tokens[place])
    for position in place {
      let token = tokens[position]
      if content.annotations[document].phrase(.joint, at: position, lexicon) != nil { isOfBoth = true }
      guard token.word >= 0 else { continue }
      let entry = lexicon.vocabulary[token.word]
      if entry.agreement.contains(.second), !entry.classes.isDisjoint(with: [.subject, .possessive, .tonic, .clitic]) {
        addresses = true
      }
      if entry.classes.contains(.others) { tellsOfOthers = true }
    }
    for match in finders[document].matches(in: place) {
      switch match.meaning {
      case .stance(let stance): stances.append((stance.axis, stance.positive != match.negated))
      case .accord(let accord) where accord.kind == .mutual && accord.agrees != match.negated: isOfBoth = true
      case .accord(let accord) where accord.kind == .support || accord.kind == .reject:
        if (accord.kind == .support && accord.agrees) != match.negated {
          concedes = true
        } else {
          objects = true
        }
      default: break
      }
    }
  }
}
