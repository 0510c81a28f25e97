// swift-tools-version: 6.1

import PackageDescription

// Where the fuzzer's runtime lies; set by `Scripts/fuzz` alone, and no part of an ordinary build.
let fuzzer = Context.environment["PORTICO_FUZZER"]

let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + (fuzzer == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer,address"])])

// What goes over every byte of a portal, and does so hundreds of times in the tests: without
// optimisation that alone takes minutes. The checks (overflow, bounds, preconditions) stay.
let quick: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "portico",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "portico", targets: ["portico"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    // Leaves: they know no portals.
    .systemLibrary(
      name: "CMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CDigest", providers: [.apt(["libssl-dev"])]),
    .target(name: "CPlatform"),
    .systemLibrary(name: "CTurboJPEG", providers: [.apt(["libturbojpeg0-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CBrotli", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev"])]),
    .target(name: "Diagnostics", swiftSettings: strict + quick),
    .target(name: "Templating", dependencies: ["Diagnostics"], swiftSettings: strict + quick),

    // A folder of files, replaced as a whole or not at all.
    .target(
      name: "Publishing", dependencies: ["CDigest", "CPlatform", "Diagnostics"],
      swiftSettings: strict,
      linkerSettings: [.linkedLibrary(":libcrypto.a", .when(platforms: [.linux]))]),

    // What a picture says besides its pixels, and the picture without it.
    .target(
      name: "Pictures", dependencies: ["CTurboJPEG", "CZlib"], swiftSettings: strict,
      linkerSettings: [
        .linkedLibrary(":libturbojpeg.a", .when(platforms: [.linux])),
        .linkedLibrary(":libz.a", .when(platforms: [.linux])),
      ]),

    // YAML, front matter and Markdown, each value with its place in the file.
    .target(
      name: "Syntax",
      dependencies: [
        "CMarkGFM", "Diagnostics", "Templating", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict + quick,
      // The archives, not the shared libraries: the binary then runs where they are not installed.
      linkerSettings: [
        .linkedLibrary(":libcmark-gfm-extensions.a", .when(platforms: [.linux])),
        .linkedLibrary(":libcmark-gfm.a", .when(platforms: [.linux])),
      ]),

    // Debian's lists of English words as Swift source, written by the plugin at each build.
    .target(name: "EnglishWords", swiftSettings: strict + quick, plugins: ["EmbedWords"]),
    .executableTarget(name: "embed-words", path: "Plugins/embed-words"),
    .plugin(name: "EmbedWords", capability: .buildTool(), dependencies: ["embed-words"]),

    // The gate: the only module that can make a `Story`.
    .target(
      name: "Privacy",
      dependencies: [
        "CDigest", "CZlib", "Diagnostics", "EnglishWords", "Syntax",
        .product(name: "SwiftCSV", package: "SwiftCSV"),
      ],
      swiftSettings: strict + quick,
      linkerSettings: [
        .linkedLibrary(":libcrypto.a", .when(platforms: [.linux])),
        .linkedLibrary(":libz.a", .when(platforms: [.linux])),
      ]),

    // Compressed files and zips: the same bytes for the same input.
    .target(
      name: "Packing", dependencies: ["CBrotli", "CMinizip", "CZlib"], swiftSettings: strict,
      linkerSettings: [
        .linkedLibrary(":libbrotlienc.a", .when(platforms: [.linux])),
        .linkedLibrary(":libbrotlicommon.a", .when(platforms: [.linux])),
        .linkedLibrary(":libminizip.a", .when(platforms: [.linux])),
        .linkedLibrary(":libz.a", .when(platforms: [.linux])),
      ]),

    // Finished pages as a search knows them, and its index. It reads every byte of a site, so it is as
    // quick as the gate in a debug build. Knows no portals.
    .target(name: "Searching", swiftSettings: strict + quick),

    // What each place where a portal can be put has to be told. Knows no portals.
    .target(name: "Hosting", swiftSettings: strict),

    // The nouns, and how they are merged into a portal.
    .target(
      name: "Content", dependencies: ["Diagnostics", "Hosting", "Privacy", "Syntax", "Templating"],
      swiftSettings: strict),

    // Checks of private lists: who may be paired with whom. It makes nothing that is published.
    .target(
      name: "Matching", dependencies: ["Content", "Diagnostics", "Privacy"], swiftSettings: strict),

    // What a program lacks to work, rule by rule. Touches no disk, says no word.
    .target(
      name: "Readiness", dependencies: ["Content", "Diagnostics", "Privacy", "Syntax"],
      swiftSettings: strict),

    // `Templates/` as Swift source, written by the plugin at each build.
    .target(
      name: "BuiltInTheme", swiftSettings: strict, plugins: ["EmbedTemplates"]),
    .executableTarget(name: "embed-templates", path: "Plugins/embed-templates"),
    .plugin(
      name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"]),

    // From a folder of content to a folder of pages.
    .target(
      name: "SiteBuild",
      dependencies: [
        "BuiltInTheme", "Content", "Diagnostics", "Hosting", "Packing", "Pictures", "Privacy",
        "Publishing", "Readiness", "Searching", "Syntax", "Templating",
      ],
      swiftSettings: strict),

    // The site while it is being written: served, watched and made anew.
    .target(
      name: "Preview",
      dependencies: [
        "Diagnostics", "Hosting", "Publishing", "SiteBuild",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "portico",
      dependencies: [
        "BuiltInTheme", "CMarkGFM", "CPlatform", "Content", "Diagnostics", "Hosting", "Matching",
        "Packing", "Pictures", "Preview", "Privacy", "Publishing", "Readiness", "SiteBuild",
        "Syntax",
        "Templating",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(
      name: "TemplatingTests", dependencies: ["Diagnostics", "Templating"], swiftSettings: strict),
    .testTarget(
      name: "PublishingTests", dependencies: ["Diagnostics", "Publishing"], swiftSettings: strict),
    .testTarget(
      name: "PicturesTests", dependencies: ["CTurboJPEG", "Pictures"], swiftSettings: strict),
    .testTarget(
      name: "SyntaxTests", dependencies: ["Diagnostics", "Syntax", "Templating"],
      swiftSettings: strict),
    .testTarget(
      name: "PrivacyTests", dependencies: ["Diagnostics", "Privacy", "Syntax"],
      swiftSettings: strict),
    .testTarget(name: "HostingTests", dependencies: ["Hosting"], swiftSettings: strict),
    .testTarget(name: "PackingTests", dependencies: ["CZlib", "Packing"], swiftSettings: strict),
    .testTarget(
      name: "ContentTests", dependencies: ["Content", "Diagnostics", "Privacy", "Syntax"],
      swiftSettings: strict),
    .testTarget(
      name: "MatchingTests", dependencies: ["Content", "Diagnostics", "Matching", "Privacy"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteBuildTests",
      dependencies: [
        "BuiltInTheme", "Content", "Diagnostics", "Packing", "Privacy", "Readiness", "Searching",
        "SiteBuild", "Syntax", "Templating",
      ],
      exclude: ["Corpus", "Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "PreviewTests", dependencies: ["Diagnostics", "Preview", "SiteBuild"],
      swiftSettings: strict),

    // What hostile bytes must never come to: for `make test`, and for a fuzzer (see Scripts/fuzz).
    .target(
      name: "HostileInput",
      dependencies: ["Content", "Diagnostics", "Pictures", "Preview", "Syntax", "Templating"],
      path: "Tests/Fuzzing/HostileInput", swiftSettings: strict),
    .testTarget(
      name: "HostileInputTests", dependencies: ["HostileInput"], exclude: ["Cases"],
      swiftSettings: strict),
  ]
)

if let fuzzer {
  package.targets += [
    .target(name: "CFuzzer", path: "Tests/Fuzzing/CFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", "HostileInput"], path: "Tests/Fuzzing/fuzz",
      linkerSettings: [.unsafeFlags(["-sanitize=address", fuzzer, "-lstdc++"])]),
  ]
}
