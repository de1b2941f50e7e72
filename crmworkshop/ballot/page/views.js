/* The screens of the phone's page. Names are put in as text, never as markup, and turn the way they are written. */

function make(tag, className, text) {
  var made = document.createElement(tag);
  if (className) { made.className = className; }
  if (text !== undefined) { made.appendChild(document.createTextNode(text)); }
  return made;
}

function named(tag, className, text) {
  var made = make(tag, className, text);
  made.setAttribute("dir", "auto");
  return made;
}

function fill(text, at, all) { return text.replace("{at}", String(at)).replace("{all}", String(all)); }

function button(className, text, action) {
  var made = make("button", className, text);
  made.type = "button";
  made.onclick = action;
  return made;
}

function page(name, parts) {
  var at, heading;
  view = name;
  while (main.firstChild) { main.removeChild(main.firstChild); }
  for (at = 0; at < parts.length; at += 1) { if (parts[at]) { main.appendChild(parts[at]); } }
  heading = main.querySelector("h1");
  if (heading) { heading.tabIndex = -1; heading.focus(); }
  window.scrollTo(0, 0);
  showStatus();
}

function showStatus() {
  var text = "", warn = false;
  if (!online && texts.lost && view !== "closed") { text = texts.lost; warn = true; }
  else if (refused) { text = texts.refused; warn = true; }
  else if (view === "question" || view === "list" || view === "done") {
    if (count(mine.unsent)) { text = texts.unsent; } else if (count(mine.answers)) { text = texts.sent; }
  }
  if (statusLine.textContent === text) { return; }
  statusLine.className = warn ? "warn" : "";
  statusLine.textContent = "";
  if (text) { statusLine.appendChild(make("span", "", text)); }
}

function show() {
  if (!isOpen) { closed(); }
  else if (!mine.ready) { askWho(); }
  else if (mine.list) { list(); }
  else if (mine.at >= items.length) { done(); }
  else { question(); }
}

function askCode(wrong) {
  var form = make("form"), label = make("label", "", texts.code), input = make("input", "code"), help = make("p", "muted small", texts.code_help);
  label.htmlFor = input.id = "code";
  help.id = "help";
  input.setAttribute("aria-describedby", "help");
  input.setAttribute("autocapitalize", "characters");
  input.setAttribute("autocomplete", "off");
  input.setAttribute("autocorrect", "off");
  input.spellcheck = false;
  input.maxLength = 8;
  form.appendChild(label);
  form.appendChild(input);
  form.appendChild(help);
  if (wrong) { form.appendChild(make("p", "note", texts.code_wrong)); }
  var go = make("button", "primary", texts.go);
  go.type = "submit";
  form.appendChild(go);
  form.onsubmit = function (event) {
    event.preventDefault();
    code = input.value.replace(/\s/g, "").toUpperCase();
    if (code && window.history.replaceState) { window.history.replaceState(null, "", "/" + encodeURIComponent(code)); }
    load();
    return false;
  };
  clearTimeout(timer);
  page("code", [make("h1", "", texts.code_title), form]);
  input.focus();
}

function askWho() {
  var parts = [named("p", "ask", round.organisation), named("h1", "", round.name)], input = null;
  var note = make("p", "note", texts.alone), start, group, at, buttons = [];
  parts.push(make("p", "muted", round.anonymous ? texts.anonymous : texts.named));
  function check() {
    var department = departmentOf(mine.department);
    note.hidden = !(department && department.alone && round.anonymous);
    start.disabled = (round.departments.length > 0 && !department) || (input !== null && !input.value.trim());
  }
  function choose(id, pressed) {
    return function () {
      var each;
      mine.department = id;
      for (each = 0; each < buttons.length; each += 1) { buttons[each].setAttribute("aria-pressed", String(buttons[each] === pressed())); }
      check();
    };
  }
  start = button("primary", texts.start, function () {
    if (input !== null) { mine.name = input.value.trim(); }
    mine.ready = true;
    keepAs("who", { department: mine.department, name: mine.name });
    keep();
    show();
  });
  if (!round.anonymous) {
    var label = make("label", "", texts.name);
    input = make("input");
    label.htmlFor = input.id = "name";
    input.maxLength = 80;
    input.value = mine.name;
    input.setAttribute("autocomplete", "name");
    input.setAttribute("dir", "auto");
    input.oninput = check;
    parts.push(label, input);
  }
  if (round.departments.length) {
    parts.push(make("h2", "", texts.department));
    group = make("div");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", texts.department);
    for (at = 0; at < round.departments.length; at += 1) {
      (function (each) {
        var made = named("button", "choice", each.name);
        made.type = "button";
        made.setAttribute("aria-pressed", String(mine.department === each.id));
        made.onclick = choose(each.id, function () { return made; });
        buttons.push(made);
        group.appendChild(made);
      }(round.departments[at]));
    }
    parts.push(group);
  }
  parts.push(note, start);
  check();
  page("who", parts);
}

function top(at) {
  var line = make("div", "top"), who = make("span", "who"), department = departmentOf(mine.department);
  who.appendChild(named("bdi", "", round.organisation));
  if (department) {
    who.appendChild(document.createTextNode(" · "));
    who.appendChild(named("bdi", "", department.name));
  }
  line.appendChild(who);
  line.appendChild(make("span", "count", fill(texts.progress, at, items.length)));
  return line;
}

function track(at) {
  var outer = make("div", "track"), inner = make("div");
  inner.style.width = (items.length ? 100 * at / items.length : 0) + "%";
  outer.appendChild(inner);
  outer.setAttribute("aria-hidden", "true");
  return outer;
}

var TONES = { 4: ["best", "good", "low", "worst"], 5: ["best", "good", "middle", "low", "worst"] };

function press(buttons, isPressed) {
  var at;
  for (at = 0; at < buttons.length; at += 1) { buttons[at].setAttribute("aria-pressed", String(isPressed(at))); }
}

/* The answers to one thing that is rated. */
function choices(item, className, after) {
  var group = make("div", className), levels = item.question.levels, key = item.keys[0], at, tones, rated = 0, buttons = [];
  function isPressed(at) { return mine.answers[key] === levels[at].value; }
  group.setAttribute("role", "group");
  for (at = 0; at < levels.length; at += 1) { if (levels[at].value !== 0) { rated += 1; } }
  tones = TONES[rated] || [];
  for (at = 0; at < levels.length; at += 1) {
    (function (level, tone) {
      var made = button("choice" + (level.value === 0 ? " none" : ""), "", function () {
        answer(key, level.value);
        press(buttons, isPressed);
        if (after) { after(); }
      }), dot = make("span", "mark " + (tone || ""));
      dot.setAttribute("aria-hidden", "true");
      made.appendChild(dot);
      made.appendChild(document.createTextNode(level.word));
      buttons.push(made);
      group.appendChild(made);
    }(levels[at], levels[at].value === 0 ? "" : tones[at]));
  }
  press(buttons, isPressed);
  return group;
}

/* All the things that dots may be given to, and how many dots are left. */
function votes(item, headings, after) {
  var group = make("div", "votes"), left = make("p", "left"), most = Math.min(item.question.dots, item.keys.length), buttons = [], at;
  function isPressed(at) { return own(mine.answers, item.keys[at]); }
  function tell() {
    var free = most - dotsOf(item);
    left.textContent = free > 1 ? fill(texts.dots_left, free, most) : free === 1 ? texts.dots_last : texts.dots_none;
  }
  function tapped(at) {
    return function () {
      var isFull = !isPressed(at) && dotsOf(item) >= most;
      left.className = isFull ? "left note" : "left";
      if (!isFull) { answer(item.keys[at], isPressed(at) ? null : 1); }
      press(buttons, isPressed);
      tell();
      if (after) { after(); }
    };
  }
  group.setAttribute("role", "group");
  left.setAttribute("role", "status");
  group.appendChild(make("p", "muted", most === 1 ? texts.dots_one : fill(texts.dots, most, most)));
  group.appendChild(left);
  for (at = 0; at < item.topics.length; at += 1) {
    if (item.topics[at].group && (at === 0 || item.topics[at].group !== item.topics[at - 1].group)) {
      group.appendChild(named(headings, "group", item.topics[at].group));
    }
    buttons.push(vote(item.topics[at], tapped(at)));
    group.appendChild(buttons[at]);
  }
  press(buttons, isPressed);
  tell();
  return group;
}

function vote(topic, action) {
  var made = button("choice", "", action), dot = make("span", "mark dot"), text = make("span", "text");
  dot.setAttribute("aria-hidden", "true");
  text.appendChild(named("span", "name", topic.name));
  if (topic.about) { text.appendChild(named("span", "muted small", topic.about)); }
  made.appendChild(dot);
  made.appendChild(text);
  return made;
}

function go(at) {
  clearTimeout(moving);
  mine.at = Math.max(0, Math.min(at, items.length));
  keep();
  show();
}

function toggle() {
  mine.list = !mine.list;
  shown = CHUNK;
  if (!mine.list && mine.at >= items.length) { mine.at = 0; }
  keep();
  show();
}

function question() {
  var at = mine.at, item = items[at], dots = item.question.dots, bar = make("div", "bar"), below = make("div", "center");
  var name = named("h1", "", dots ? item.question.sentence : item.topics[0].name), group, left, right;
  function label() { return dotsOf(item) ? texts.next : texts.skip; }
  name.id = "asked";
  right = button("link", label(), function () { go(at + 1); });
  group = dots ? votes(item, "h2", function () { right.textContent = label(); }) : choices(item, "", function () {
    clearTimeout(moving);
    moving = setTimeout(function () { if (view === "question" && mine.at === at) { go(at + 1); } }, ADVANCE);
  });
  group.setAttribute("aria-labelledby", "asked");
  left = button("link plain", texts.back, function () { go(at - 1); });
  left.disabled = at === 0;
  if (at === 0) { left.style.visibility = "hidden"; }
  bar.appendChild(left);
  bar.appendChild(button("link plain", texts.list, toggle));
  bar.appendChild(right);
  if (!dots && dotsOf(item)) {
    below.appendChild(button("link plain small", texts.take_back, function () { answer(item.keys[0], null); question(); }));
  }
  page("question", [
    top(at + 1), track(at + 1), make("p", "ask", dots ? item.question.name : item.question.sentence), name,
    !dots && item.topics[0].about ? named("p", "muted", item.topics[0].about) : null, group, bar, below
  ]);
}

function list() {
  var parts = [top(answered()), track(answered()), named("h1", "", round.name)], bar = make("div", "bar"), at, last = null, group = "";
  for (at = 0; at < items.length && at < shown; at += 1) {
    if (items[at].question !== last) {
      last = items[at].question;
      group = "";
      parts.push(make("h2", "", last.name), make("p", "muted small", last.sentence));
      parts[parts.length - 1].id = "sentence" + at;
    }
    if (!last.dots && items[at].topics[0].group !== group) {
      group = items[at].topics[0].group;
      if (group) { parts.push(named("h3", "group", group)); }
    }
    parts.push(row(items[at], at));
  }
  if (shown < items.length) {
    parts.push(button("primary", texts.more, function () {
      var where = window.pageYOffset;
      shown += CHUNK;
      list();
      window.scrollTo(0, where);
    }));
  }
  bar.appendChild(button("link plain", texts.one, toggle));
  bar.appendChild(button("link", texts.next, function () { mine.list = false; go(items.length); }));
  parts.push(bar);
  page("list", parts);
}

function row(item, at) {
  var made = make("div", "row"), name, group;
  if (item.question.dots) {
    group = votes(item, "h3", refreshTop);
    group.setAttribute("aria-labelledby", "sentence" + at);
  } else {
    name = named("p", "name", item.topics[0].name);
    name.id = "row" + at;
    made.appendChild(name);
    group = choices(item, "small-choices", refreshTop);
    group.setAttribute("aria-labelledby", name.id);
  }
  made.appendChild(group);
  return made;
}

function refreshTop() {
  main.replaceChild(top(answered()), main.children[0]);
  main.replaceChild(track(answered()), main.children[1]);
}

function done() {
  var back = make("div", "center");
  back.appendChild(button("link plain", texts.back, function () { go(items.length - 1); }));
  page("done", [
    top(answered()), track(answered()), make("h1", "", texts.thanks),
    make("p", "", fill(texts.done, answered(), items.length)),
    make("p", "muted small", round.anonymous ? texts.anonymous : texts.named),
    button("primary", texts.look, function () { mine.list = true; shown = CHUNK; keep(); show(); }),
    back
  ]);
}

function late() {
  return mine && count(mine.unsent) ? make("p", "note", fill(texts.late, count(mine.unsent))) : null;
}

function closed() {
  var safe = answered(true);
  page("closed", [
    named("p", "ask", round.organisation), make("h1", "", texts.thanks), make("p", "", texts.closed),
    safe ? make("p", "", fill(texts.counted, safe, items.length)) : null, late(), make("p", "muted small", texts.stay)
  ]);
}

/* This page's round is over and the laptop asks another one. */
function moved() {
  mine = mine || kept("ballot " + code);
  page("moved", [
    make("h1", "", texts.moved), make("p", "", texts.closed), late(),
    button("primary", texts.go, function () { location.href = "/" + encodeURIComponent(next); })
  ]);
}

window.addEventListener("online", atOnce);
window.addEventListener("pageshow", atOnce);
window.addEventListener("focus", atOnce);
document.addEventListener("visibilitychange", atOnce);
load();
