import CoverageModel
import Export
import Foundation

@testable import Analysis

/// The annotated texts that stand beside the repository, and the program that scores against them.
enum Shared {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "../shared").standardizedFileURL

  /// Whether the annotated texts are there and Python to score with.
  static let isPresent: Bool =
    FileManager.default.fileExists(atPath: scorer.path) && (try? run(["python3", "--version"])) != nil

  private static let scorer = folder.appending(path: "tools/score_coverage.py")

  /// What went wrong with the scoring program.
  struct Failure: Error {
    var command: [String]
    var status: Int32
  }

  /// Analyses a text and scores what was found against what readers found.
  static func scores(text: URL, gold: URL) throws -> Scores {
    let source = Source(name: text.lastPathComponent, text: SourceText(try String(contentsOf: text, encoding: .utf8)))
    let json = CoverageJSON(French.coverage(of: [source]), version: "0").bytes()
    let predicted = FileManager.default.temporaryDirectory.appending(path: "visavis-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: predicted) }
    try Data(json).write(to: predicted)
    let output = try run(["python3", scorer.path, gold.path, predicted.path, "--text", text.path, "--json"])
    return try JSONDecoder().decode(Scores.self, from: output)
  }

  private static func run(_ command: [String]) throws -> Data {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(command: command, status: process.terminationStatus) }
    return output
  }
}

/// What the scoring program prints.
struct Scores: Decodable {
  struct Measure: Decodable {
    var f1: Double
    var tp: Int
    var predicted: Int
    var gold: Int
  }

  struct Statements: Decodable {
    var iou: Measure
    var exact: Measure
    var withSpeaker: Measure

    enum CodingKeys: String, CodingKey {
      case iou, exact
      case withSpeaker = "with_speaker"
    }
  }

  struct Label: Decodable {
    var found: Int
    var opposed: Int
  }

  struct Relations: Decodable {
    var f1: Double
    var agreement: Label
    var disagreement: Label
  }

  /// Precision, recall and F1.
  struct Triple: Decodable {
    var precision: Double
    var recall: Double
    var f1: Double

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      precision = try container.decode(Double.self)
      recall = try container.decode(Double.self)
      f1 = try container.decode(Double.self)
    }
  }

  /// A share of a whole.
  struct Share: Decodable {
    var value: Double

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      let part = try container.decode(Double.self)
      value = part / max(try container.decode(Double.self), 1)
    }
  }

  var statements: Statements
  var falseVoice: Share
  var topics: Triple
  /// Against the second reading, where there is one.
  var topicsOfOther: Triple?
  var topicsGiven: Share
  var utterances: Triple
  var relations: Relations
  var articles: Triple
  var headings: Triple

  enum CodingKeys: String, CodingKey {
    case statements, topics, utterances, relations, articles, headings
    case falseVoice = "false_voice_on_matches"
    case topicsOfOther = "topics_other_reader"
    case topicsGiven = "topics_given"
  }
}
