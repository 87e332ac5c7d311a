import CoverageModel
import Testing

@testable import Analysis

@Suite struct SideModelTests {
  private let model = Models().sides

  private func outcome(_ features: SideModel.Feature...) -> SideModel.Outcome {
    var all = SideModel.Features()
    for feature in features { all.set(feature, true) }
    return model.outcome(all)
  }

  @Test("camps have families, some of which face each other; a camp that the tables do not hold is a party")
  func families() {
    #expect(CampFamily(camp: "labour") == .people && CampFamily(camp: "management") == .power)
    #expect(CampFamily(camp: "Sinn Féin") == .party)
    #expect(CampFamily.people.isOpposed(to: .power) && CampFamily.defence.isOpposed(to: .prosecution))
    #expect(!CampFamily.people.isOpposed(to: .people) && !CampFamily.party.isOpposed(to: .power))
  }

  @Test("states, bodies and answers tell who stands together")
  func weights() {
    #expect(outcome(.sameState).together > outcome(.sameState).against)
    #expect(outcome(.otherState).against > outcome(.otherState).together)
    #expect(balance(.ownerOf) > balance() && balance(.sharedName) > balance() && balance(.introducedByBody) > balance())
    #expect(balance(.reply) < balance(.support))
    #expect(balance(.onSameSide) > balance(.onOtherSides))
  }

  /// By how much more two stand together than against each other.
  private func balance(_ features: SideModel.Feature...) -> Float {
    var all = SideModel.Features()
    for feature in features { all.set(feature, true) }
    let outcome = model.outcome(all)
    return outcome.together - outcome.against
  }

  @Test("whoever is on a side by rules, or stands in a camp that has one, is readier to be on one")
  func readiness() {
    var known = SideModel.Features()
    known.set(.onSameSide, true)
    var unknown = SideModel.Features()
    unknown.set(.onNoSide, true)
    #expect(model.readiness(known) > model.readiness(unknown))
    var between = unknown
    between.set(CampFamily.third, .third)
    #expect(model.readiness(between) < model.readiness(unknown))
  }

  @Test("a name that introduces two ties them, what they answer does not")
  func ties() {
    var features = SideModel.Features()
    features.set(.reply, true)
    features.set(.sharedNoun, true)
    #expect(!features.isTie)
    features.set(.sharedName, true)
    #expect(features.isTie)
  }

  @Test("whoever speaks for somebody told by a role stands with them")
  func served() {
    let french = French.coverage(
      of: """
        La maire, Jeanne Morvan, a affirmé que le stade fermerait. Le président de l'association des riverains, Marc \
        Kerven, a répondu que le quartier n'avait rien d'autre. L'avocat de la maire, Luc Riou, a dit que le permis était \
        légal. Marc Kerven a dénoncé un mensonge. Jeanne Morvan a dit que les clubs seraient relogés.
        """)
    #expect(french.side(of: "Jeanne Morvan") == .a && french.side(of: "Marc Kerven") == .b)
    #expect(french.side(of: "Luc Riou") == .a)
    let english = English.coverage(
      of: """
        The mayor, Jane Morton, said the stadium would close. Mark Carver, chairman of the residents' association, \
        replied that the town had nothing else. A lawyer for the mayor, Luke Reed, said the permit was legal. Mark Carver \
        said that was a lie. Jane Morton said the clubs would move.
        """)
    #expect(english.side(of: "Jane Morton") == .a && english.side(of: "Mark Carver") == .b)
    #expect(english.side(of: "Luke Reed") == .a)
  }

  @Test("whoever inquires stands with those who accuse, where somebody is on trial")
  func investigators() {
    let coverage = French.coverage(
      of: """
        Le prévenu, Gildas Rouzic, a dit qu'il dormait. La procureure Hélène Vasseur a requis huit mois de prison. \
        L'enquêteur Paul Tanguy a dit que la cuve était vide. Gildas Rouzic a répondu qu'il n'en savait rien. Hélène \
        Vasseur a affirmé que le directeur mentait. Gildas Rouzic a dit que le vent \
        soufflait. Hélène Vasseur a répliqué que la nuit était calme.
        """)
    let accused = coverage.side(of: "Gildas Rouzic")
    #expect(accused != nil)
    #expect(coverage.side(of: "Paul Tanguy") == accused?.opposite)
  }
}
