import Templating

// Homes, stories, lists and plain pages.

struct PortalHomeView {
  let introduction: HTML?
  let stories: [Shown<CardView>]

  static let fields = Fields<Shown<PortalHomeView>>(
    "PortalHome", "The portal's first page."
  ) {
    Field("introduction", html: { $0.introduction }, "The portal's own words.")
    Field("stories", list: { $0.stories }, of: CardView.fields, "The latest stories.")
  }
}

struct ProgramHomeView {
  let introduction: HTML?
  let start: [Shown<CardView>]
  let steps: [Shown<StepView>]
  let benefits: [String]
  let champion: Shown<ContactView>?
  let stories: [Shown<CardView>]
  let changes: [Shown<CardView>]
  let sections: [Shown<CardView>]

  static let fields = Fields<Shown<ProgramHomeView>>(
    "ProgramHome", "A program's first page."
  ) {
    Field("introduction", html: { $0.introduction }, "The program's own words.")
    Field("start", list: { $0.start }, of: CardView.fields, "The roles, to start from.")
    Field("steps", list: { $0.steps }, of: StepView.fields, "How it works.")
    Field("benefits", texts: { $0.benefits }, "What it gives.")
    Field("champion", record: { $0.champion }, of: ContactView.fields, "Who stands up for it.")
    Field("stories", list: { $0.stories }, of: CardView.fields, "The latest stories.")
    Field("changes", list: { $0.changes }, of: CardView.fields, "The latest changes.")
    Field("sections", list: { $0.sections }, of: CardView.fields, "The parts of the site.")
  }
}

struct StepView {
  let number: String
  let title: String
  let text: String

  static let fields = Fields<Shown<StepView>>(
    "Step", "A step of how it works."
  ) {
    Field("number", text: { $0.number }, "Its number.")
    Field("title", text: { $0.title }, "What happens.")
    Field("text", text: { $0.text }, "More about it.")
  }
}

struct StoriesView {
  let filters: [Shown<FilterView>]
  let items: [Shown<StoryCardView>]
  let filtered: Bool
  let note: String
  let feed: Link?

  static let fields = Fields<Shown<StoriesView>>(
    "Stories", "A list of stories."
  ) {
    Field("filters", list: { $0.filters }, of: FilterView.fields, "Lists by outcome.")
    Field("items", list: { $0.items }, of: StoryCardView.fields, "The stories, the newest first.")
    Field("filtered", flag: { $0.filtered }, "Whether it is a list by outcome.")
    Field("note", text: { $0.note }, "Says that nobody is named.")
    Field("feed", link: { $0.feed }, "The feed.")
  }
}

struct FilterView {
  let title: String
  let link: Link
  let count: String
  let current: Bool

  static let fields = Fields<Shown<FilterView>>(
    "Filter", "A list by outcome."
  ) {
    Field("title", text: { $0.title }, "The outcome.")
    Field("link", link: { $0.link }, "Its page.")
    Field("count", text: { $0.count }, "How many there are.")
    Field("current", flag: { $0.current }, "Whether it is the list on view.")
  }
}

struct StoryCardView {
  let title: String
  let link: Link
  let summary: String?
  let date: Shown<DateView>
  let outcomes: [String]
  let people: [String]
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<StoryCardView>>(
    "StoryCard", "A story in a list."
  ) {
    Field("title", text: { $0.title }, "Its title.")
    Field("link", link: { $0.link }, "Its page.")
    Field("summary", text: { $0.summary }, "One sentence about it.")
    Field("date", record: { $0.date }, of: DateView.fields, "When it was published.")
    Field("outcomes", texts: { $0.outcomes }, "What came of it.")
    Field("people", texts: { $0.people }, "Who is in it, roughly.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct StoryView {
  let date: Shown<DateView>
  let attribution: String
  let people: [String]
  let outcomes: [Shown<RefView>]
  let situation: String?
  let theme: String?
  let challenge: String?
  let whatWeDid: String?
  let whatChanged: String?
  let learnedSenior: String?
  let learnedJunior: String?
  let senior: String
  let junior: String
  let quote: Shown<QuoteView>?
  let body: HTML
  let topics: [Shown<CardView>]
  let modules: [Shown<CardView>]
  let stories: Link

  static let fields = Fields<Shown<StoryView>>(
    "Story", "A story."
  ) {
    Field("date", record: { $0.date }, of: DateView.fields, "When it was published.")
    Field("attribution", text: { $0.attribution }, "How its people appear.")
    Field("people", texts: { $0.people }, "Who is in it, roughly.")
    Field("outcomes", list: { $0.outcomes }, of: RefView.fields, "What came of it.")
    Field("situation", text: { $0.situation }, "Where it began.")
    Field("theme", text: { $0.theme }, "What it is about.")
    Field("challenge", text: { $0.challenge }, "What was difficult.")
    Field("what_we_did", text: { $0.whatWeDid }, "What the two did.")
    Field("what_changed", text: { $0.whatChanged }, "What is different now.")
    Field("learned_senior", text: { $0.learnedSenior }, "What the senior learned.")
    Field("learned_junior", text: { $0.learnedJunior }, "What the junior learned.")
    Field("senior", text: { $0.senior }, "What the senior is called.")
    Field("junior", text: { $0.junior }, "What the junior is called.")
    Field("quote", record: { $0.quote }, of: QuoteView.fields, "A sentence to remember.")
    Field("body", html: { $0.body }, "The story itself.")
    Field("topics", list: { $0.topics }, of: CardView.fields, "Topics it touches.")
    Field("modules", list: { $0.modules }, of: CardView.fields, "Modules it brings to life.")
    Field("stories", link: { $0.stories }, "All stories.")
  }
}

struct QuoteView {
  let text: String
  let by: String?

  static let fields = Fields<Shown<QuoteView>>(
    "Quote", "A sentence to remember."
  ) {
    Field("text", text: { $0.text }, "What was said.")
    Field("by", text: { $0.by }, "Who said it, without a name.")
  }
}

struct FaqView {
  let groups: [Shown<FaqGroupView>]

  static let fields = Fields<Shown<FaqView>>(
    "Faq", "Questions and answers."
  ) {
    Field("groups", list: { $0.groups }, of: FaqGroupView.fields, "By heading.")
  }
}

struct FaqGroupView {
  let id: String
  let title: String
  let questions: [Shown<QuestionView>]

  static let fields = Fields<Shown<FaqGroupView>>(
    "FaqGroup", "Questions under a heading."
  ) {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("title", text: { $0.title }, "The heading.")
    Field("questions", list: { $0.questions }, of: QuestionView.fields, "The questions.")
  }
}

struct QuestionView {
  let id: String
  let question: String
  let answer: HTML
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<QuestionView>>(
    "Question", "A question and its answer."
  ) {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("question", text: { $0.question }, "The question.")
    Field("answer", html: { $0.answer }, "The answer.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct GlossaryView {
  let entries: [Shown<GlossaryEntryView>]

  static let fields = Fields<Shown<GlossaryView>>(
    "Glossary", "Words and what they mean."
  ) {
    Field(
      "entries", list: { $0.entries }, of: GlossaryEntryView.fields,
      "In the order of the alphabet.")
  }
}

struct GlossaryEntryView {
  let id: String
  let term: String
  let definition: String
  let body: HTML?
  let see: [Shown<WordRefView>]
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<GlossaryEntryView>>(
    "GlossaryEntry", "A word and what it means."
  ) {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("term", text: { $0.term }, "The word.")
    Field("definition", text: { $0.definition }, "What it means.")
    Field("body", html: { $0.body }, "More about it.")
    Field("see", list: { $0.see }, of: WordRefView.fields, "Words to look up next.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct WordRefView {
  let id: String
  let title: String

  static let fields = Fields<Shown<WordRefView>>(
    "WordRef", "A word of the glossary."
  ) {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("title", text: { $0.title }, "The word.")
  }
}

struct TopicsView {
  let groups: [Shown<TopicGroupView>]

  static let fields = Fields<Shown<TopicsView>>(
    "Topics", "Topics by group."
  ) {
    Field("groups", list: { $0.groups }, of: TopicGroupView.fields, "The groups.")
  }
}

struct TopicGroupView {
  let title: String
  let cards: [Shown<CardView>]

  static let fields = Fields<Shown<TopicGroupView>>(
    "TopicGroup", "A group of topics."
  ) {
    Field("title", text: { $0.title }, "Its name.")
    Field("cards", list: { $0.cards }, of: CardView.fields, "Its topics.")
  }
}

struct TopicView {
  let group: String
  let starters: [String]
  let seniorGains: String?
  let reverseSide: String?
  let senior: String
  let junior: String
  let capability: String?
  let body: HTML
  let stories: [Shown<CardView>]

  static let fields = Fields<Shown<TopicView>>(
    "Topic", "Something to talk about."
  ) {
    Field("group", text: { $0.group }, "Its group.")
    Field("starters", texts: { $0.starters }, "Questions to start from.")
    Field("senior_gains", text: { $0.seniorGains }, "What the senior learns.")
    Field("reverse_side", text: { $0.reverseSide }, "What the other side learns.")
    Field("senior", text: { $0.senior }, "What the senior is called.")
    Field("junior", text: { $0.junior }, "What the junior is called.")
    Field("capability", text: { $0.capability }, "What it builds.")
    Field("body", html: { $0.body }, "Its text.")
    Field("stories", list: { $0.stories }, of: CardView.fields, "Stories that touch it.")
  }
}

struct BarriersView {
  let cards: [Shown<CardView>]

  static let fields = Fields<Shown<BarriersView>>(
    "Barriers", "What gets in the way."
  ) {
    Field("cards", list: { $0.cards }, of: CardView.fields, "The barriers.")
  }
}

struct BarrierView {
  let situation: String
  let who: [String]
  let mitigations: [Shown<CardView>]
  let tries: [String]
  let avoid: [String]
  let body: HTML

  static let fields = Fields<Shown<BarrierView>>(
    "Barrier", "Something that gets in the way."
  ) {
    Field("situation", text: { $0.situation }, "What happens.")
    Field("who", texts: { $0.who }, "Whom it happens to.")
    Field("mitigations", list: { $0.mitigations }, of: CardView.fields, "Pages that help.")
    Field("tries", texts: { $0.tries }, "What to try.")
    Field("avoid", texts: { $0.avoid }, "What makes it worse.")
    Field("body", html: { $0.body }, "Its text.")
  }
}

struct IdeasView {
  let items: [Shown<IdeaView>]

  static let fields = Fields<Shown<IdeasView>>(
    "Ideas", "Practices to copy."
  ) {
    Field("items", list: { $0.items }, of: IdeaView.fields, "The ideas.")
  }
}

struct IdeaView {
  let id: String
  let title: String
  let practice: String
  let how: [String]
  let effort: String
  let firstSeen: String?
  let body: HTML
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<IdeaView>>(
    "Idea", "A practice to copy."
  ) {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("title", text: { $0.title }, "Its title.")
    Field("practice", text: { $0.practice }, "What people do.")
    Field("how", texts: { $0.how }, "How to start.")
    Field("effort", text: { $0.effort }, "How much work it is.")
    Field("first_seen", text: { $0.firstSeen }, "The cohort that came up with it.")
    Field("body", html: { $0.body }, "Its text.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct ChangesView {
  let items: [Shown<ChangeView>]
  let feed: Link?

  static let fields = Fields<Shown<ChangesView>>(
    "Changes", "What people said and what was done."
  ) {
    Field("items", list: { $0.items }, of: ChangeView.fields, "The newest first.")
    Field("feed", link: { $0.feed }, "The feed.")
  }
}

struct ChangeView {
  let id: String
  let title: String
  let date: Shown<DateView>
  let category: String
  let theme: String
  let wave: String?
  let decision: String
  let effectiveFrom: Shown<DateView>?
  let body: HTML
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<ChangeView>>(
    "Change", "What people said and what was done."
  ) {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("title", text: { $0.title }, "Its title.")
    Field("date", record: { $0.date }, of: DateView.fields, "When.")
    Field("category", text: { $0.category }, "What it changes.")
    Field("theme", text: { $0.theme }, "What people said.")
    Field("wave", text: { $0.wave }, "When people said it.")
    Field("decision", text: { $0.decision }, "What was done.")
    Field(
      "effective_from", record: { $0.effectiveFrom }, of: DateView.fields,
      "From when it holds.")
    Field("body", html: { $0.body }, "Its text.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct ContactsView {
  let groups: [Shown<ContactGroupView>]
  let links: [Shown<RefView>]

  static let fields = Fields<Shown<ContactsView>>(
    "Contacts", "Whom to ask."
  ) {
    Field(
      "groups", list: { $0.groups }, of: ContactGroupView.fields,
      "By what they are to the program.")
    Field("links", list: { $0.links }, of: RefView.fields, "Support elsewhere.")
  }
}

struct ContactGroupView {
  let title: String
  let people: [Shown<ContactView>]

  static let fields = Fields<Shown<ContactGroupView>>(
    "ContactGroup", "Contacts of one kind."
  ) {
    Field("title", text: { $0.title }, "What they are.")
    Field("people", list: { $0.people }, of: ContactView.fields, "The contacts.")
  }
}

struct TagsView {
  let items: [Shown<TagView>]

  static let fields = Fields<Shown<TagsView>>(
    "Tags", "All subjects."
  ) {
    Field("items", list: { $0.items }, of: TagView.fields, "The subjects.")
  }
}

struct TagView {
  let title: String
  let link: Link
  let count: String

  static let fields = Fields<Shown<TagView>>(
    "Tag", "A subject in the list."
  ) {
    Field("title", text: { $0.title }, "Its name.")
    Field("link", link: { $0.link }, "Its page.")
    Field("count", text: { $0.count }, "How many pages there are.")
  }
}

struct TaggedView {
  let name: String
  let cards: [Shown<CardView>]

  static let fields = Fields<Shown<TaggedView>>(
    "Tagged", "Pages on one subject."
  ) {
    Field("name", text: { $0.name }, "The subject.")
    Field("cards", list: { $0.cards }, of: CardView.fields, "The pages.")
  }
}

struct IndexView {
  let letters: [Shown<LetterView>]

  static let fields = Fields<Shown<IndexView>>(
    "Index", "Everything from A to Z."
  ) {
    Field("letters", list: { $0.letters }, of: LetterView.fields, "The letters.")
  }
}

struct LetterView {
  let id: String
  let letter: String
  let entries: [Shown<IndexEntryView>]

  static let fields = Fields<Shown<LetterView>>(
    "Letter", "A letter of the index."
  ) {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("letter", text: { $0.letter }, "The letter.")
    Field("entries", list: { $0.entries }, of: IndexEntryView.fields, "What begins with it.")
  }
}

struct IndexEntryView {
  let title: String
  let link: Link
  let label: String?
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<IndexEntryView>>(
    "IndexEntry", "A line of the index."
  ) {
    Field("title", text: { $0.title }, "What it is called.")
    Field("link", link: { $0.link }, "Where it is.")
    Field("label", text: { $0.label }, "What kind of page it is.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct ContentView {
  let body: HTML

  static let fields = Fields<Shown<ContentView>>(
    "Content", "A plain page."
  ) {
    Field("body", html: { $0.body }, "Its text.")
  }
}
