/* Moves the mark to the step of the day on which the page is read; the page was marked for the day on
   which it was made, and is complete without this script. It keeps nothing and asks nobody. */
(function () {
  "use strict";

  var body = document.querySelector(".journey");
  var steps = Array.prototype.slice.call(document.querySelectorAll(".journey [data-from]"));
  if (!steps.length) return;
  var now = new Date();
  var today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(function (part) {
    return (part < 10 ? "0" : "") + part;
  }).join("-");

  function from(step) { return step.getAttribute("data-from"); }
  function until(step) { return step.getAttribute("data-until"); }
  function length(step) { return Date.parse(until(step)) - Date.parse(from(step)); }

  // The same rule as in the build: the shortest of those that take place today, of equals the last;
  // else the next one.
  var current = null;
  steps.forEach(function (step) {
    if (from(step) <= today && today <= until(step) && (!current || length(step) <= length(current))) {
      current = step;
    }
  });
  var isNext = !current;
  if (isNext) {
    steps.forEach(function (step) {
      if (today < from(step) && (!current || from(step) < from(current))) current = step;
    });
  }

  steps.forEach(function (step) {
    var line = step.querySelector(".meta");
    var chip = line.querySelector(".chip");
    if (chip) chip.remove();
    step.removeAttribute("aria-current");
    step.className = "";
    if (step === current) {
      step.className = "next";
      step.setAttribute("aria-current", "step");
      mark(line, "chip", isNext ? "next" : "now");
    } else if (until(step) < today) {
      step.className = "past";
      mark(line, "chip plain", "past");
    }
  });

  function mark(line, look, state) {
    var chip = document.createElement("span");
    chip.className = look;
    chip.textContent = body.getAttribute("data-" + state);
    line.append(" ", chip);
  }

  var note = document.getElementById("p-now");
  if (!note) return;
  note.hidden = !current;
  if (!current) return;
  var link = note.querySelector("a");
  note.querySelector("span").textContent = note.getAttribute("data-today");
  link.textContent = current.querySelector("h3").textContent;
  link.setAttribute("href", "#" + current.id);
})();
