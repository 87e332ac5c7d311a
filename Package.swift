// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "visavis",
  products: [
    .library(name: "CoverageModel", targets: ["CoverageModel"]),
    .library(name: "Analysis", targets: ["Analysis"]),
    .library(name: "Export", targets: ["Export"]),
    .executable(name: "visavis", targets: ["visavis"]),
  ],
  targets: [
    // The shared document model and what reads and writes it.
    .target(name: "CoverageModel"),
    .target(name: "Reading", dependencies: ["CoverageModel", "CGumbo"]),
    .target(name: "Analysis", dependencies: ["CoverageModel", "CResources", "CStemmer"]),
    .target(name: "Export", dependencies: ["CoverageModel"]),
    .target(name: "CorrectionReading", dependencies: ["CoverageModel", "CJansson"]),

    // The front end: values only, then the one target that calls ncurses.
    .target(name: "Screen"),
    .target(name: "Browser", dependencies: ["CoverageModel", "Screen"]),
    .target(name: "Terminal", dependencies: ["Screen", "CNcurses", "CCrashGuard"]),
    .executableTarget(
      name: "visavis",
      dependencies: [
        "CoverageModel", "Reading", "Analysis", "Export", "CorrectionReading", "Screen", "Browser", "Terminal",
        "CResources", "CGetopt", "CMalloc",
      ]),

    // Writes the images of a lexicon and of the weights that a release build embeds beside the data files.
    .executableTarget(name: "compile-lexicon", dependencies: ["Analysis"], path: "Sources/CompileLexicon"),

    // Prints what the models of the analysis are fitted on.
    .executableTarget(
      name: "candidate-table", dependencies: ["Analysis", "CoverageModel", "Reading"], path: "Sources/CandidateTable"),

    // Data files, embedded so that an installed binary needs no folder beside it.
    .target(
      name: "CResources", path: "Resources",
      exclude: [
        "README.md", "languages.tsv", "ranker.tsv", "exchange.tsv", "relations.tsv", "sides.tsv", "utterances.tsv",
        "topics.tsv", "labels.tsv", "compiled", "en", "fr", "dossier",
      ]),

    // C libraries and the little C that Swift cannot say.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CJansson", providers: [.apt(["libjansson-dev"])]),
    .target(name: "CCrashGuard"),
    .systemLibrary(name: "CGetopt"),
    .systemLibrary(name: "CMalloc"),

    // Tests, and what several of them use.
    .target(name: "Samples", dependencies: ["CoverageModel"], path: "Tests/Samples"),
    .testTarget(name: "CoverageModelTests", dependencies: ["CoverageModel", "Samples"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "CoverageModel"], exclude: ["Fixtures"]),
    .testTarget(name: "ExportTests", dependencies: ["Export", "CoverageModel", "Samples"]),
    .testTarget(
      name: "CorrectionReadingTests", dependencies: ["CorrectionReading", "Export", "CoverageModel", "Samples"]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["visavis", "Analysis", "Browser", "CoverageModel", "Reading", "Samples", "Screen"]),
    .testTarget(name: "ResourceTests", dependencies: ["CResources", "Samples"]),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Analysis", "CoverageModel", "Export", "CStemmer"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "CNcurses"]),
    .testTarget(
      name: "BrowserTests", dependencies: ["Browser", "CoverageModel", "Screen"], exclude: ["Snapshots"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "visavis"], exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
