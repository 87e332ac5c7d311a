/// A model whose weights are fitted on annotated text and stand in a table of `Resources/`.
protocol WeightedModel {
  /// How many weights it asks for.
  static var weightCount: Int { get }

  /// Takes the weights, always in the same order.
  init(_ weights: inout WeightReader)
}

/// The models that decide where rules leave several answers.
struct Models {
  let ranker: Ranker
  let utterances: UtteranceModel
  let topics: TopicModel
  let labels: LabelModel
  let exchange: ExchangeModel
  let sides: SideModel
  let relations: RelationModel

  /// The tables, in the order of an image.
  private enum Table: String, CaseIterable {
    case ranker, utterances, topics, labels, exchange, sides, relations

    var type: any WeightedModel.Type {
      switch self {
      case .ranker: Ranker.self
      case .utterances: UtteranceModel.self
      case .topics: TopicModel.self
      case .labels: LabelModel.self
      case .exchange: ExchangeModel.self
      case .sides: SideModel.self
      case .relations: RelationModel.self
      }
    }

    /// Its path in `Resources/`.
    var path: String { "\(rawValue).tsv" }

    /// The bytes of the table; none where there is none.
    var bytes: UnsafeBufferPointer<UInt8> {
      LexiconStore.resource(path)?.bindMemory(to: UInt8.self) ?? UnsafeBufferPointer(start: nil, count: 0)
    }
  }

  /// Reads the weights of all models.
  ///
  /// - Parameter ranker: a table to be read instead of `ranker.tsv`.
  init(ranker table: [UInt8]? = nil) {
    let entries = LexiconStore.resource("compiled/models.weights").flatMap {
      WeightImage.entries(Table.allCases.count, in: $0, digest: Self.digest)
    }
    func model<Model: WeightedModel>(_ table: Table) -> Model {
      let place = Table.allCases.firstIndex(of: table)
      let entry = place.flatMap { entries?[$0] }
      // An image by another version of the model has more weights, or fewer.
      if let entry, entry.weights.count == Model.weightCount {
        var reader = WeightReader(entry)
        return Model(&reader)
      }
      var reader = WeightReader(table: table.bytes)
      return Model(&reader)
    }
    self.ranker = table.map(Self.ranker) ?? model(.ranker)
    utterances = model(.utterances)
    topics = model(.topics)
    labels = model(.labels)
    exchange = model(.exchange)
    sides = model(.sides)
    relations = model(.relations)
  }

  private static func ranker(_ table: [UInt8]) -> Ranker {
    table.withUnsafeBufferPointer { bytes in
      var reader = WeightReader(table: bytes)
      return Ranker(&reader)
    }
  }

  /// The image of all tables, to be embedded.
  static var image: [UInt8] {
    let entries = Table.allCases.map { table in
      var reader = WeightReader(table: table.bytes)
      _ = table.type.init(&reader)
      return reader.taken
    }
    return WeightImage.bytes(of: entries, digest: digest)
  }

  private static var digest: UInt64 {
    let paths = Set(Table.allCases.map(\.path))
    return LexiconStore.digest { paths.contains($0) }
  }
}
