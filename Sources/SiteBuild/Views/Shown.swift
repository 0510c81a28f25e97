import Templating

/// A noun as templates see it: a value in a box that they can hold on to.
///
/// Templates follow references to nouns; the values themselves are plain structures whose fields
/// are declared once, beside them, in `fields`.
@dynamicMemberLookup
final class Shown<Body>: @unchecked Sendable {
  // Safe because the noun is never changed after it was made.
  // No noun may have a field of this name: it would be hidden.
  private let boxed: Body

  init(_ noun: Body) { boxed = noun }

  subscript<Value>(dynamicMember path: KeyPath<Body, Value>) -> Value { boxed[keyPath: path] }
}

/// A day, in words and for machines.
struct DateView {
  let text: String
  let iso: String

  static let fields = Fields<Shown<DateView>>("Date", "A day.") {
    Field("text", text: { $0.text }, "As readers of the page's language write it.")
    Field("iso", text: { $0.iso }, "As machines write it, for `datetime`.")
  }
}

/// A place to go to.
struct RefView {
  let title: String
  let link: Link

  static let fields = Fields<Shown<RefView>>("Ref", "A page to go to.") {
    Field("title", text: { $0.title }, "Its title.")
    Field("link", link: { $0.link }, "Its address.")
  }
}

/// A place to go to that one may not be able to go to.
struct CrumbView {
  let title: String
  let link: Link?

  static let fields = Fields<Shown<CrumbView>>("Crumb", "A step on the way to the page.") {
    Field("title", text: { $0.title }, "Its title.")
    Field("link", link: { $0.link }, "Its address; absent for the page itself.")
  }
}

/// The language of something that stands on a page in another one.
struct LanguageView {
  let lang: String
  let dir: String

  static let fields = Fields<Shown<LanguageView>>("Language", "The language of some text.") {
    Field("lang", text: { $0.lang }, "Its code.")
    Field("dir", text: { $0.dir }, "Its direction: ltr or rtl.")
  }
}

/// A page in a list.
struct CardView {
  let title: String
  let link: Link
  let summary: String?
  let label: String?
  let meta: String?
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<CardView>>("Card", "A page in a list.") {
    Field("title", text: { $0.title }, "Its title.")
    Field("link", link: { $0.link }, "Its address.")
    Field("summary", text: { $0.summary }, "One sentence about it.")
    Field("label", text: { $0.label }, "What kind of page it is, in a word.")
    Field("meta", text: { $0.meta }, "Something short beside it: minutes, a date.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

/// A fact with its name.
struct PairView {
  let label: String
  let value: String

  static let fields = Fields<Shown<PairView>>("Pair", "A fact with its name.") {
    Field("label", text: { $0.label }, "What it is.")
    Field("value", text: { $0.value }, "What it amounts to.")
  }
}

struct ImageView {
  let src: Link
  let alt: String
  let width: String?
  let height: String?

  static let fields = Fields<Shown<ImageView>>("Image", "A picture.") {
    Field("src", link: { $0.src }, "Its file.")
    Field("alt", text: { $0.alt }, "What it shows; empty for decoration.")
    Field("width", text: { $0.width }, "In pixels, if known.")
    Field("height", text: { $0.height }, "In pixels, if known.")
  }
}

/// Someone or an office that readers may turn to.
struct ContactView {
  let id: String
  let name: String
  let title: String?
  let relation: String
  let email: String?
  let emailLink: Link?
  let phone: String?
  let phoneLink: Link?
  let photo: Shown<ImageView>?
  let statement: String?
  let body: HTML?
  let link: Link

  static let fields = Fields<Shown<ContactView>>("Contact", "Someone readers may turn to.") {
    Field("id", text: { $0.id }, "Its place on the contacts page.")
    Field("name", text: { $0.name }, "A person or an office.")
    Field("title", text: { $0.title }, "What they do.")
    Field("relation", text: { $0.relation }, "What they are to the program, in a word.")
    Field("email", text: { $0.email }, "The address.")
    Field("email_link", link: { $0.emailLink }, "To write to it.")
    Field("phone", text: { $0.phone }, "The number.")
    Field("phone_link", link: { $0.phoneLink }, "To call it.")
    Field("photo", record: { $0.photo }, of: ImageView.fields, "A portrait.")
    Field("statement", text: { $0.statement }, "What they say about the program.")
    Field("body", html: { $0.body }, "More about them.")
    Field("link", link: { $0.link }, "Their place on the contacts page.")
  }
}

/// What a reader can do next; it follows the day of the build.
struct ActionView {
  let label: String
  let note: String?
  let link: Link?
  let open: Bool

  static let fields = Fields<Shown<ActionView>>("Action", "What a reader can do next.") {
    Field("label", text: { $0.label }, "What to do, or how things stand.")
    Field("note", text: { $0.note }, "By when.")
    Field("link", link: { $0.link }, "Where; absent when nothing can be done now.")
    Field("open", flag: { $0.open }, "Whether it can be done now.")
  }
}

struct OwnerView {
  let name: String
  let link: Link?

  static let fields = Fields<Shown<OwnerView>>("Owner", "Who looks after a page.") {
    Field("name", text: { $0.name }, "A person or an office.")
    Field("link", link: { $0.link }, "Their place on the contacts page.")
  }
}
