import Content
import Privacy
import Syntax
import Templating

extension Edition {
  /// The outcomes that some story has, in their usual order.
  var outcomes: [StoryDraft.Outcome] {
    let present = Set(items(.story).flatMap { $0.story?.draft.outcomes ?? [] })
    return StoryDraft.Outcome.allCases.filter(present.contains)
  }

  func stories(_ outcome: StoryDraft.Outcome?) -> [Item] {
    guard let outcome else { return items(.story) }
    return items(.story).filter { $0.story?.draft.outcomes.contains(outcome) ?? false }
  }
}

extension StoryDraft.Outcome {
  /// The page that lists its stories, below the program.
  var storyList: String {
    "stories/outcome-\(String(rawValue.map { $0 == "_" ? "-" : $0 })).html"
  }
}

// The stories, and their lists by outcome.

extension ProgramComposer {
  private func people(_ story: Story, of item: Item) -> [String] {
    let texts = texts(of: item)
    return story.draft.people.compactMap { person in
      let parts = [texts(person.levelBand), texts(person.areaBand)].compactMap(\.self)
      return parts.isEmpty ? nil : capitalised(parts.joined(separator: ", "))
    }
  }

  func stories(_ outcome: StoryDraft.Outcome?) -> Screen<StoriesView> {
    let base = edition.folder
    func filter(_ title: String, _ path: String, _ count: Int, _ current: Bool) -> Shown<FilterView>
    {
      Shown(
        FilterView(
          title: title, link: route.link(to: Route(base + path)), count: String(count),
          current: current))
    }
    let filters =
      [
        filter(
          words["all_stories"], "stories/index.html", edition.items(.story).count, outcome == nil)
      ]
      + edition.outcomes.map {
        filter(
          words["outcome_\($0.rawValue)"], $0.storyList, edition.stories($0).count, $0 == outcome)
      }
    let items = edition.stories(outcome).compactMap { item -> Shown<StoryCardView>? in
      guard let story = item.story, let day = item.entry.header.date else { return nil }
      return Shown(
        StoryCardView(
          title: item.title, link: link(item), summary: item.summary, date: date(day),
          outcomes: story.draft.outcomes.map { words["outcome_\($0.rawValue)"] },
          people: people(story, of: item),
          language: language(of: item)))
    }
    var frame = frame(.stories, section: .stories)
    if let outcome {
      frame.title = words.sentence(
        "stories_about", ["outcome": words["outcome_\(outcome.rawValue)"]])
      frame.summary = nil
      frame.crumbs = [(words["stories"], edition.route(.stories))]
    }
    frame.feeds = feeds
    return screen(
      frame,
      StoriesView(
        filters: filters, items: items, filtered: outcome != nil, note: words["anonymity_note"],
        feed: site.baseURL == nil ? nil : route.link(to: Feed.stories.route(in: edition))))
  }

  func story(_ item: Item, _ story: Story) -> Screen<StoryView> {
    let (html, headings) = body(item)
    let texts = texts(of: item)
    let draft = story.draft
    return screen(
      frame(.story, item, section: .stories, headings: headings),
      StoryView(
        date: date(item.entry.header.date ?? site.today),
        attribution: words["attribution_\(draft.attribution.rawValue)"],
        people: people(story, of: item),
        outcomes: draft.outcomes.map {
          composer.ref(words["outcome_\($0.rawValue)"], Route(edition.folder + $0.storyList))
        },
        situation: texts(draft.situation), theme: texts(draft.theme),
        challenge: texts(draft.challenge),
        whatWeDid: texts(draft.whatWeDid), whatChanged: texts(draft.whatChanged),
        learnedSenior: texts(draft.learnedBySenior), learnedJunior: texts(draft.learnedByJunior),
        senior: words["party_senior"], junior: words["party_junior"],
        quote: draft.quote.map { Shown(QuoteView(text: texts($0.text), by: texts($0.byLabel))) },
        body: html, topics: cards(draft.topics, "topics", label: false),
        modules: cards(draft.modules, "modules", label: false),
        stories: route.link(to: edition.route(.stories))))
  }
}
