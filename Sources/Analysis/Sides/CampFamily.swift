/// What a camp of `camps.tsv` is beside the others: those who decide, those whom it concerns, a party, those at a trial.
enum CampFamily: Int, CaseIterable {
  case power, people, party, legislature, counsel, prosecution, defence, investigation, third, none

  var name: String { "\(self)" }

  /// A camp that is none of the table is the name of a party.
  init(camp: String) { self = Self.known[camp] ?? .party }

  private static let known: [String: CampFamily] = [
    "management": .power, "government": .power, "town": .power, "governing-body": .power, "club": .power,
    "labour": .people, "players": .people, "students": .people, "farmers": .people, "fishermen": .people,
    "residents": .people, "rebels": .people, "opposition": .people,
    "legislature": .legislature, "counsel": .counsel, "prosecution": .prosecution, "defence-at-trial": .defence,
    "investigation": .investigation, "third": .third,
    "bidder": .none, "facing": .none, "landlords": .none, "refugees": .none, "regulator": .none,
  ]

  /// Whether one faces the other: those who decide and those whom it concerns, accusers and accused.
  func isOpposed(to other: CampFamily) -> Bool {
    switch (self, other) {
    case (.power, .people), (.people, .power), (.prosecution, .defence), (.defence, .prosecution): true
    default: false
    }
  }
}
