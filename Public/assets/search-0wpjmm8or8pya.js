/* Finds pages of one program by their words. Nothing is asked of anyone: the index came with the page,
   as scripts from beside it (`SearchFile` in the generator says how they are written), and what is looked
   for stays on the device. What the page says to its readers stands in the page. */
(function () {
  "use strict";

  var box = document.getElementById("p-finder");
  var form = box.querySelector("form");
  var field = document.getElementById("p-question");
  var count = document.getElementById("p-count");
  var results = document.getElementById("p-results");
  var more = document.getElementById("p-more");
  var files = self.portico || [];
  var title = document.title;
  // How many results are shown at once.
  var step = 20;

  // Words, by the same rules as in the build, so that "equipe" finds "l’équipe".

  var dropped = /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\xad\u0640\u200b-\u200f\u2060\ufeff]/g;
  var spellings = {
    "æ": "ae", "œ": "oe", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    "ħ": "h", "ŧ": "t", "ŋ": "n", "ς": "σ", "ى": "ي", "ة": "ه"
  };
  var spelt = new RegExp("[" + Object.keys(spellings).join("") + "]", "g");
  // Scripts that set no spaces between words.
  var unspaced = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  var pieces = new RegExp("[" + unspaced + "]+|(?:(?![" + unspaced + "])[\\p{L}\\p{M}\\p{N}])+", "gu");
  var isUnspaced = new RegExp("^[" + unspaced + "]", "u");

  function wordsOf(text) {
    var words = [];
    var plain = text.normalize("NFKD").toLowerCase().replace(dropped, "")
      .replace(spelt, function (letter) { return spellings[letter]; }).normalize("NFC");
    (plain.match(pieces) || []).forEach(function (word) {
      var letters = Array.from(word);
      if (isUnspaced.test(word)) {
        // A single character is the beginning of a pair.
        if (letters.length === 1) words.push(word);
        for (var at = 1; at < letters.length; at++) words.push(letters[at - 1] + letters[at]);
      } else if (letters.length > 1) {
        words.push(word.replace(/^(?:\u0627\u0644)+(?=.{3})/u, ""));
      }
    });
    return words.filter(function (word, at) { return words.indexOf(word) === at; });
  }

  // The index.

  var values = [];
  for (var sign = 35, value = 0; sign < 127; sign++) {
    if (sign !== 38 && sign !== 60 && sign !== 92) values[sign] = value++;
  }

  files.forEach(function (file) {
    var last = "";
    file.list = (file.words.match(/[A-Z][^A-Z]*/g) || []).map(function (word) {
      last = last.slice(0, word.charCodeAt(0) - 65) + word.slice(1);
      return last;
    });
    file.lines = file.places.split("!");
    file.names = file.kinds.map(wordsOf);
  });

  // Calls `tell` for each page on which a word of a file stands, with its weight there.
  function places(file, word, tell) {
    var line = file.lines[word];
    var at = 0;
    var page = -1;
    function number() {
      var value = values[line.charCodeAt(at++)];
      return value < 70 ? value : value + 19 * number();
    }
    while (at < line.length) {
      var next = number();
      page += (next >> 2) + 1;
      tell(page, next & 3);
    }
  }

  // Whether two words differ by one slip: a letter too many, too few, another, or two exchanged.
  function isNear(a, b) {
    var start = 0;
    var end = 0;
    while (start < a.length && start < b.length && a[start] === b[start]) start++;
    while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    a = a.slice(start, a.length - end);
    b = b.slice(start, b.length - end);
    return a.length < 2 && b.length < 2 || a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
  }

  // How well a word of the index fits a word that was asked for: 0 not at all, 1 altogether.
  function fit(word, asked, isLoose) {
    if (word === asked) return 1;
    if (word.startsWith(asked)) return .5 + .4 * asked.length / word.length;
    // "mentors" finds "mentor".
    if (asked.length > 3 && /[sx]$/.test(asked) && word === asked.slice(0, -1)) return .9;
    if (!isLoose || asked.length < 5) return 0;
    return [0, -1, 1].some(function (more) {
      return isNear(word.slice(0, asked.length + more), asked);
    }) ? .4 : 0;
  }

  var weights = [1, 2, 6, 12];

  // The pages on which words stand, each with how many of them and how good a find it is; and the
  // words of the index that made them one.
  function find(asked, isLoose) {
    var hits = new Map();
    var met = new Set();
    var total = 0;
    files.forEach(function (file) { total += file.pages.length; });
    asked.forEach(function (word) {
      var here = new Map();
      files.forEach(function (file) {
        file.list.forEach(function (other, number) {
          var good = fit(other, word, isLoose);
          if (!good) return;
          met.add(other);
          places(file, number, function (page, weight) {
            page = file.pages[page];
            here.set(page, Math.max(here.get(page) || 0, good * weights[weight]));
          });
        });
        // "Worksheet agreement": what kind of page it is counts like a word of its text.
        file.pages.forEach(function (page) {
          if (here.has(page)) return;
          var good = Math.max.apply(null, file.names[page[2]].map(function (name) { return fit(name, word); }));
          if (good > 0) here.set(page, good);
        });
      });
      // A word that is on few pages says more.
      var worth = 1 + Math.log((1 + total) / (1 + here.size));
      here.forEach(function (score, page) {
        var hit = hits.get(page) || { page: page, words: 0, score: 0, least: Infinity };
        hit.words++;
        hit.score += score * worth;
        hit.least = Math.min(hit.least, score);
        hits.set(page, hit);
      });
    });
    return { hits: Array.from(hits.values()), met: met };
  }

  var little = wordsOf(box.dataset.little);

  // All words that were asked for; if no page has them, words that come near; else, some of them.
  function search(text) {
    var asked = wordsOf(text);
    var telling = asked.filter(function (word) { return little.indexOf(word) < 0; });
    if (telling.length) asked = telling;
    function all(hit) { return hit.words === asked.length; }
    var found = find(asked, false);
    var hits = found.hits.filter(all);
    var isNear = !hits.length;
    if (isNear) {
      found = find(asked, true);
      hits = found.hits.filter(all);
      if (!hits.length) hits = found.hits;
    }
    var phrase = asked.join(" ");
    hits.forEach(function (hit) {
      var name = wordsOf(hit.page[1]).join(" ");
      // Better both words in headings than one in the title and the other in the text.
      hit.score += hit.least * asked.length;
      if (name === phrase) hit.score += 60;
      else if ((" " + name).indexOf(" " + phrase) >= 0) hit.score += 15;
    });
    hits.sort(function (a, b) { return b.words - a.words || b.score - a.score; });
    return { hits: hits, met: found.met, isNear: isNear, isQuestion: asked.length > 0 };
  }

  // The results.

  function write(parent, text, met) {
    var last = 0;
    text.replace(/[\p{L}\p{M}\p{N}]+/gu, function (word, at) {
      if (!wordsOf(word).some(function (plain) { return met.has(plain); })) return;
      var mark = document.createElement("mark");
      mark.textContent = word;
      parent.append(text.slice(last, at), mark);
      last = at + word.length;
    });
    parent.append(text.slice(last));
  }

  function element(name, look, parent) {
    var made = document.createElement(name);
    if (look) made.className = look;
    parent.append(made);
    return made;
  }

  function show(found, from) {
    found.hits.slice(from, from + step).forEach(function (hit) {
      var page = hit.page;
      var file = files.find(function (file) { return file.pages.indexOf(page) >= 0; });
      var item = element("li", "", results);
      var line = element("p", "", item);
      var link = element("a", "", line);
      link.setAttribute("href", page[0]);
      write(link, page[1], found.met);
      line.append(" ");
      element("span", "meta", line).textContent = file.kinds[page[2]];
      var texts = [link];
      if (page[3]) {
        texts.push(element("p", "meta", item));
        write(texts[1], page[3], found.met);
      }
      if (page[4]) {
        texts.forEach(function (text) {
          text.lang = page[4];
          text.dir = page[5];
        });
      }
    });
    more.hidden = from + step >= found.hits.length;
    more.firstElementChild.onclick = function () {
      var first = results.children.length;
      show(found, first);
      results.children[first].querySelector("a").focus();
    };
  }

  var saying;

  // Readers who hear the page are told when somebody stops typing, not with every letter.
  function say(text, isPatient) {
    clearTimeout(saying);
    saying = setTimeout(function () { count.textContent = text; }, isPatient ? 500 : 0);
  }

  function filled(text, slots) {
    return text.replace(/\{(\w+)\}/g, function (slot, name) { return slots[name]; });
  }

  var shown = "";

  function look(isPatient) {
    var text = field.value.trim();
    if (text === shown && isPatient) return;
    shown = text;
    var found = search(text);
    results.textContent = "";
    show(found, 0);
    var number = found.hits.length;
    var says = !number ? box.dataset.nothing : found.isNear ? box.dataset.near : box.dataset.found;
    say(found.isQuestion ? filled(says, { n: number, question: text }) : "", isPatient);
    document.title = text ? text + " · " + title : title;
    // So that the address can be kept or passed on; a few browsers leave those of local files alone.
    try {
      history.replaceState(null, "", text ? "?q=" + encodeURIComponent(text) : location.pathname);
    } catch (refused) { return; }
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    look(false);
  });
  field.addEventListener("input", function () { look(true); });

  document.getElementById("p-still").hidden = true;
  document.getElementById("p-lost").hidden = files.length >= Number(box.dataset.files);
  form.hidden = false;
  field.value = (new URLSearchParams(location.search).get("q") || "").slice(0, 99);
  if (field.value) look(false); else field.focus();
})();
