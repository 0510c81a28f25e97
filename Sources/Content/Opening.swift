extension ContentType {
  /// What a new page says until its author does: an instruction to them, which `portico new` writes
  /// and which no report takes for content.
  package var opening: String {
    switch self {
    case .guideline:
      "Say in one sentence what this guideline asks for, and why.\n\n## What to do\n\n- \n\n## If you are unsure\n\nWrite to {{ contact.coordinator.name }}."
    case .module:
      "Say what participants will be able to do, and why it matters.\n\n## Try it\n\n1. "
    case .role: "Say what someone in this role is there for.\n\n## Your first month\n\n- "
    case .meeting:
      "Say in a sentence or two why this meeting is worth an hour, and what each of you takes from it."
    case .story: "Tell what happened, without names and without anything that fits one person only."
    case .faq: "Answer in two or three sentences."
    case .message:
      "Hello,\n\nsay in a few lines what is new, and the one thing to do next.\n\n{{ contact.coordinator.name }}"
    case .barrier: "Say how it feels, and why it happens to many."
    default: "Write the text here."
    }
  }
}
