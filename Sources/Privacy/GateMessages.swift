package import Diagnostics

// What the gate says about its findings. None of it quotes what was found.

extension Finding {
  /// The code of its report, which is also what accepts it.
  package var code: Code {
    switch kind {
    case .name, .nickname, .initials, .slug: .storyNamesAPerson
    case .email, .phone, .profile, .handle, .postalAddress: .storyContact
    case .employeeID, .nationalID: .storyPersonalNumber
    case .birthDate: .storyBirthDate
    case .eventDate: .storyEventDate
    case .combination: .storySinglesOut
    case .gps, .exif, .xmp, .iptc, .metadata: .storyNamesAPerson
    }
  }

  /// What an acceptance has to quote: the words themselves; for a combination, what it combines.
  package var acceptedText: String {
    singlingOut.map { "\($0.risky.map(\.rawValue).joined(separator: ", ")): \($0.k)" } ?? match
  }

  /// The finding as a report that conceals what was found.
  package var diagnostic: Diagnostic {
    let words = Words(self)
    return severity == .block
      ? .error(code, at: span, words.summary, why: words.why, mend: words.mend, concealed: true)
      : .warning(code, at: span, words.summary, why: words.why, mend: words.mend, concealed: true)
  }

  private struct Words {
    var summary: String
    var why: String
    var mend: String

    init(_ finding: Finding) {
      let place = finding.span.line == 0 ? "a story's file name" : "a story"
      let accept =
        "; if nobody is meant, accept it in the settings (`portico explain \(finding.code.name)` shows how)"
      switch finding.kind {
      case .name, .nickname, .initials, .slug:
        let isLikely = finding.severity == .warn
        summary =
          isLikely
          ? "\(place) holds what may be a person's name (\(finding.form))"
          : "\(place) names a person (\(finding.form))"
        why =
          isLikely
          ? "Whoever is meant may be recognised."
          : "Colleagues would know at once who it is; nobody in a story may be recognised."
        mend =
          finding.span.line == 0
          ? "rename the file; its name is part of the page's address" + accept
          : "say what the person is to the program, such as *a senior leader*" + accept
      case .email, .phone, .profile, .handle, .postalAddress:
        summary = "\(place) holds \(Self.contact(finding.kind)) (\(finding.form))"
        why = "It leads to one person."
        mend = "leave it out; contacts of the program belong in `people/`" + accept
      case .employeeID, .nationalID:
        summary = "\(place) holds a number that belongs to one person (\(finding.form))"
        why = "Whoever has the number has the person."
        mend = "leave it out" + accept
      case .birthDate:
        summary = "\(place) says when somebody was born"
        why = "A day of birth and a workplace are enough to find a person."
        mend = "leave it out, or say how far they are in their working life" + accept
      case .eventDate:
        summary = "\(place) gives the exact day of something in a person's life"
        why = "Colleagues remember such days."
        mend = "say the season or the year instead" + accept
      case .combination:
        let out = finding.singlingOut!
        let shown = out.shown.values.keys.sorted { $0.rawValue < $1.rawValue }.map(\.words)
        let risky = out.risky.map(\.words).joined(separator: ", ")
        if out.k == 0 {
          summary =
            "what a story says of its people (\(shown.joined(separator: ", "))) fits nobody on the roster"
          why = "Either the roster is out of date, or the story mixes people up."
          mend = "check \(risky) against the roster" + accept
        } else {
          summary =
            "\(out.overStories ? "this story and others of the same people" : "a story") "
            + "\(out.overStories ? "together single" : "singles") people out: all it says of them fits \(out.k)"
            + (out.riskyK > 0
              ? "; \(risky) alone fit\(out.risky.count == 1 ? "s" : "") \(out.riskyK)" : "")
          why = "Nobody is named, and yet colleagues can tell who it is."
          mend =
            (out.mend.map { "\($0.sentence): \($0.k) people" }
              ?? (shown.count > 2
                ? "leave out two of these: \(shown.joined(separator: ", "))"
                : "leave out \(shown.joined(separator: " and "))"))
            + accept
        }
      case .gps, .exif, .xmp, .iptc, .metadata:
        summary = "a picture carries what a camera or a program wrote into it (\(finding.form))"
        why = "It may say where, when and by whom it was taken."
        mend = "nothing has to be done in a portal: a build takes it out of what it publishes"
      }
    }

    private static func contact(_ kind: TraceKind) -> String {
      switch kind {
      case .email: "an e-mail address"
      case .phone: "a telephone number"
      case .profile: "the address of somebody's profile"
      case .handle: "somebody's name in a network"
      default: "a postal address"
      }
    }
  }
}

extension Diagnostic {
  package static func acceptedNothing(_ acceptance: Acceptance) -> Self {
    .warning(
      .storyAcceptedNothing, at: acceptance.code.span,
      "a story accepts words as harmless that are not found in it",
      why: "What is accepted and not there may hide something later.",
      mend: "remove the entry, or quote the words exactly as the story has them", concealed: true)
  }
}

/// Marks the findings that somebody accepted; what is left of the acceptances fits none.
package func accept(
  _ findings: [Finding], by acceptances: [Acceptance]
) -> (findings: [Finding], unused: [Acceptance]) {
  var used = Array(repeating: false, count: acceptances.count)
  let marked = findings.map { finding -> Finding in
    var finding = finding
    if let index = acceptances.firstIndex(where: { $0.covers(finding) }) {
      used[index] = true
      finding.acceptance = acceptances[index]
    }
    return finding
  }
  return (marked, zip(acceptances, used).filter { !$0.1 }.map(\.0))
}

extension Acceptance {
  /// Whether it is about this finding: the same code and the same words, however they are spaced.
  func covers(_ finding: Finding) -> Bool {
    func plain(_ text: String) -> [Substring] {
      text.split { $0.isWhitespace }
    }
    return code.value == finding.code.name && plain(text) == plain(finding.acceptedText)
  }
}
