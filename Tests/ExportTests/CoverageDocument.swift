import Foundation
import Testing

/// A text in the format `visavis-coverage/1`, parsed, with the rules that every such text must keep.
struct CoverageDocument {
  typealias Object = [String: Any]

  let json: Object

  init(_ bytes: [UInt8]) throws {
    json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? Object)
  }

  subscript(name: String) -> [Object] { json[name] as? [Object] ?? [] }

  func ids(_ name: String) -> [String] { self[name].compactMap { $0["id"] as? String } }

  /// Checks ranges, selectors and identifiers.
  ///
  /// - Parameter texts: the text of each source by name.
  func checkRules(texts: [String: String]) throws {
    #expect(json["format"] as? String == "visavis-coverage/1")
    #expect(ids("sides") == ["A", "B"])
    try checkStatements(texts)
    try checkRanges(texts)
    checkNames()
  }

  private func scalars(ofSource id: Any?, _ texts: [String: String]) throws -> [Unicode.Scalar] {
    let source = try #require(self["sources"].first { $0["id"] as? String == id as? String })
    let name = try #require(source["name"] as? String)
    let text = try #require(texts[name])
    #expect(source["length"] as? Int == text.unicodeScalars.count)
    return Array(text.unicodeScalars)
  }

  private func article(of statement: Object) throws -> Object {
    try #require(self["articles"].first { $0["id"] as? String == statement["article"] as? String })
  }

  private func range(_ object: Any?) throws -> Range<Int> {
    let object = try #require(object as? Object)
    let start = try #require(object["start"] as? Int)
    let end = try #require(object["end"] as? Int)
    return start..<end
  }

  private func checkStatements(_ texts: [String: String]) throws {
    for statement in self["statements"] {
      let article = try article(of: statement)
      let text = try scalars(ofSource: article["source"], texts)
      let range = try range(statement)
      let selector = try #require(statement["selector"] as? [String: String])
      #expect(try self.range(article).contains(range.lowerBound) && range.upperBound <= self.range(article).upperBound)
      #expect(selector["exact"] == String(text[range]))
      #expect(selector["prefix"] == String(text[..<range.lowerBound].suffix(32)))
      #expect(selector["suffix"] == String(text[range.upperBound...].prefix(32)))
    }
  }

  private func checkRanges(_ texts: [String: String]) throws {
    for relation in self["relations"] {
      let evidence = try #require(relation["evidence"] as? [Object])
      #expect(!evidence.isEmpty)
      for piece in evidence {
        #expect(try range(piece).upperBound <= scalars(ofSource: piece["source"], texts).count)
      }
    }
    for statement in self["statements"] {
      let text = try scalars(ofSource: article(of: statement)["source"], texts)
      for name in ["cue", "attribution"] where statement[name] is Object {
        #expect(try range(statement[name]).upperBound <= text.count)
      }
    }
  }

  /// Every identifier that is named exists.
  private func checkNames() {
    check("articles", ["source": "sources"])
    check("sections", ["article": "articles"])
    check(
      "statements",
      [
        "article": "articles", "section": "sections", "speaker": "speakers", "topic": "topics",
        "utterance": "utterances", "continues": "statements",
      ])
    check("utterances", ["statements": "statements"])
    check("sides", ["speakers": "speakers"])
    check("relations", ["topic": "topics", "a": "utterances", "b": "utterances", "both": "utterances"])
  }

  private func check(_ list: String, _ references: [String: String]) {
    for object in self[list] {
      for (key, target) in references {
        let named = object[key] as? [String] ?? [object[key] as? String].compactMap { $0 }
        #expect(Set(named).subtracting(ids(target)) == [], "\(list).\(key)")
      }
    }
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    self.init()
    unicodeScalars.append(contentsOf: scalars)
  }
}
