/* Lets a reader keep what they type into a worksheet, on this device and only if they ask for it.
   The page is a complete form without this script. Nothing here sends anything anywhere: there is no
   request, no cookie and nothing in an address. What the page says to readers stands in the page. */
(function () {
  "use strict";

  var panel = document.getElementById("p-keep");
  if (!panel) return;
  var sheet = panel.parentNode;
  var fields = Array.prototype.slice.call(sheet.querySelectorAll("input[name], textarea[name]"));
  // A page's address tells portals, programs, languages and worksheets on one host apart.
  var key = "portico worksheet " + location.pathname;

  function stored() {
    try { return localStorage.getItem(key); } catch (refused) { return null; }
  }

  // Every message stands in the page, in its language; one at a time is shown.
  function say(state) {
    panel.querySelectorAll("[data-says]").forEach(function (line) {
      line.hidden = line.getAttribute("data-says") !== state;
    });
    var kept = stored() !== null;
    panel.querySelector("[data-does=save]").hidden = kept;
    panel.querySelector("[data-does=forget]").hidden = !kept;
  }

  function isChoice(field) { return field.type === "checkbox" || field.type === "radio"; }

  function answers() {
    var found = {};
    fields.forEach(function (field) {
      if (isChoice(field)) {
        if (field.checked) found[field.name] = (found[field.name] || []).concat(field.value);
      } else if (field.value) {
        found[field.name] = field.value;
      }
    });
    return found;
  }

  function fill(found) {
    fields.forEach(function (field) {
      var value = found[field.name];
      if (isChoice(field)) {
        field.checked = Array.isArray(value) && value.indexOf(field.value) >= 0;
      } else if (typeof value === "string") {
        field.value = value;
        grow(field);
      }
    });
  }

  function save() {
    try {
      localStorage.setItem(key, JSON.stringify(answers()));
      say("saved");
    } catch (refused) {
      say("refused");
    }
  }

  // By rows and not by a style, so that paper shows all of it too.
  function grow(field) {
    if (field.tagName !== "TEXTAREA") return;
    while (field.scrollHeight > field.clientHeight + 2 && field.rows < 400) field.rows += 1;
  }

  function text() {
    var lines = [document.querySelector("h1").textContent.trim(), ""];
    sheet.querySelectorAll("h2, input[name], textarea[name]").forEach(function (part) {
      if (part.tagName === "H2") {
        lines.push("", part.textContent.trim(), "");
      } else if (isChoice(part)) {
        var name = part.getAttribute("data-of");
        lines.push((name ? name + " " : "") + (part.checked ? "[x] " : "[ ] ") + said(part));
      } else {
        lines.push(said(part) + ": " + part.value.replace(/\n/g, "\n  "));
      }
    });
    return lines.join("\r\n") + "\r\n";
  }

  function said(field) {
    return (field.getAttribute("aria-label") || field.labels[0].textContent).replace(/\s+/g, " ").trim();
  }

  function download() {
    var link = document.createElement("a");
    var address = URL.createObjectURL(new Blob([text()], { type: "text/plain;charset=utf-8" }));
    link.href = address;
    link.download = location.pathname.split("/").pop().replace(/\.html$/, "") + ".txt";
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(address); }, 1000);
  }

  var deeds = {
    save: function () { save(); panel.querySelector("[data-does=forget]").focus(); },
    forget: function () {
      var refused = false;
      try { localStorage.removeItem(key); } catch (error) { refused = true; }
      say(refused ? "refused" : "forgotten");
      panel.querySelector("[data-does=save]").focus();
    },
    download: download,
    print: function () { window.print(); }
  };
  panel.addEventListener("click", function (event) {
    var button = event.target.closest("[data-does]");
    if (button) deeds[button.getAttribute("data-does")]();
  });
  sheet.addEventListener("input", function (event) {
    grow(event.target);
    if (stored() !== null) save();
  });
  window.addEventListener("beforeprint", function () { fields.forEach(grow); });

  panel.hidden = false;
  var before = stored();
  if (before === null) {
    // Some browsers remember ticks by themselves when a page is loaded again.
    fields.forEach(function (field) { if (isChoice(field)) field.checked = false; });
    return say("typed");
  }
  try { fill(JSON.parse(before) || {}); } catch (damaged) { fill({}); }
  say("saved");
})();
