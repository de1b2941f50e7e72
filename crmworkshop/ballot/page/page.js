/* One phone's ballot. Plain ECMAScript 5, so that phones of the last ten years run it; texts come from the laptop. */
(function () {
  "use strict";

  var POLL = 2500, TIMEOUT = 4000, AT_ONCE = 400, CHUNK = 40, ADVANCE = 220;
  var main = document.getElementById("main"), statusLine = document.getElementById("status");
  var texts = {}, round = null, items = [], isOpen = true, online = true, sending = false, refused = false, view = "";
  var code = (location.pathname.replace(/\//g, "") || "").toUpperCase();
  var mine = null, shown = CHUNK, moving = null, pending = {};

  /* ---- what is kept on the phone ---- */

  function kept(key) {
    try { return JSON.parse(localStorage.getItem(key)) || null; } catch (error) { return null; }
  }

  function keep() {
    try { localStorage.setItem("ballot " + code, JSON.stringify(mine)); } catch (error) { /* kept in this page only */ }
  }

  function fresh() {
    return { token: "", department: null, name: "", ready: false, answers: {}, unsent: {}, at: 0, list: false };
  }

  function own(object, key) { return Object.prototype.hasOwnProperty.call(object, key); }

  function count(object) { return Object.keys(object).length; }

  /* ---- talking to the laptop: one question at a time, each with an end ---- */

  function talk(method, path, headers, body, answer) {
    var request = new XMLHttpRequest(), done = false, name;
    function finish(status) {
      var told = null;
      if (done) { return; }
      done = true;
      try { told = JSON.parse(request.responseText); } catch (error) { told = null; }
      heard(status > 0 && told !== null);
      answer(told === null ? 0 : status, told || {});
    }
    request.open(method, path, true);
    request.timeout = TIMEOUT;
    for (name in headers) { if (own(headers, name)) { request.setRequestHeader(name, headers[name]); } }
    request.onload = function () { finish(request.status); };
    request.onerror = request.ontimeout = request.onabort = function () { finish(0); };
    request.send(body);
  }

  function heard(isThere) {
    if (online !== isThere) { online = isThere; showStatus(); }
  }

  function language() {
    return (navigator.languages && navigator.languages[0]) || navigator.language || "en";
  }

  function load() {
    talk("GET", "/api/round?lang=" + encodeURIComponent(language()), { "X-Code": code }, null, function (status, told) {
      if (told.texts) { texts = told.texts; document.documentElement.lang = told.lang; }
      if (status === 200) { begin(told.round); } else if (told.texts) { askCode(code !== ""); } else { later(load); }
    });
  }

  function begin(told) {
    var q, t, topics;
    round = told;
    items = [];
    for (q = 0; q < round.questions.length; q += 1) {
      topics = round.topics[round.questions[q].topics];
      for (t = 0; t < topics.length; t += 1) {
        items.push({ key: round.questions[q].id + "." + topics[t].id, question: round.questions[q], topic: topics[t] });
      }
    }
    document.title = round.name + " · " + round.organisation;
    mine = kept("ballot " + code) || fresh();
    if (mine.token) { fetchOwn(); } else { join(); }
  }

  function join() {
    talk("POST", "/api/join", { "X-Code": code }, null, function (status, told) {
      if (status === 200) { mine.token = told.token; keep(); fetchOwn(); } else { later(join); }
    });
  }

  function fetchOwn() {
    talk("GET", "/api/ballot", { "X-Ballot": mine.token }, null, function (status, told) {
      var key, merged = {};
      if (status === 401) { mine.token = ""; join(); return; }
      if (status !== 200) { later(fetchOwn); return; }
      for (key in told.answers) { if (own(told.answers, key)) { merged[key] = told.answers[key]; } }
      for (key in mine.unsent) {
        if (own(mine.unsent, key)) { if (mine.unsent[key] === null) { delete merged[key]; } else { merged[key] = mine.unsent[key]; } }
      }
      mine.answers = merged;
      if (told.known && !mine.ready) { mine.department = told.department; mine.name = told.name; mine.ready = true; }
      if (!departmentOf(mine.department) && round.departments.length) { mine.ready = false; }
      keep();
      isOpen = told.open;
      show();
      watch();
    });
  }

  var timer = null;

  function later(what) {
    if (view === "" && texts.lost) { showStatus(); }
    clearTimeout(timer);
    timer = setTimeout(what, POLL);
  }

  function watch() { later(look); }

  /* Asks whether the round is open, and sends what could not be sent before. */
  function look() {
    if (sending) { watch(); return; }
    if (isOpen && mine.ready && count(mine.unsent) && !refused) { send(); watch(); return; }
    talk("GET", "/api/state", {}, null, function (status, told) {
      if (status === 200 && told.open !== isOpen) { isOpen = told.open; fetchOwn(); return; }
      watch();
    });
  }

  function atOnce() {
    if (mine && round && view !== "" && document.visibilityState !== "hidden") { clearTimeout(timer); look(); }
  }

  function send() {
    var key, batch = {}, size = 0;
    if (sending || !isOpen || !mine.ready || refused || !count(mine.unsent)) { showStatus(); return; }
    for (key in mine.unsent) {
      if (own(mine.unsent, key) && size < AT_ONCE) { batch[key] = mine.unsent[key]; size += 1; }
    }
    sending = true;
    pending = batch;
    talk("POST", "/api/ballot", { "X-Ballot": mine.token, "Content-Type": "application/json" },
      JSON.stringify({ department: mine.department, name: mine.name, answers: batch }), function (status) {
        var each;
        sending = false;
        if (status === 200) {
          for (each in pending) { if (own(pending, each) && mine.unsent[each] === pending[each]) { delete mine.unsent[each]; } }
          keep();
        } else if (status === 409) {
          isOpen = false;
          show();
        } else if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
          refused = true;
        }
        showStatus();
        if (status === 200 && count(mine.unsent)) { send(); }
      });
    showStatus();
  }

  function answer(item, value) {
    if (value === null) { delete mine.answers[item.key]; } else { mine.answers[item.key] = value; }
    mine.unsent[item.key] = value;
    keep();
    send();
  }

  /* ---- building the page: names are text, never markup ---- */

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
    if (!online && texts.lost) { text = texts.lost; warn = true; }
    else if (refused) { text = texts.refused; warn = true; }
    else if (view === "question" || view === "list" || view === "done") {
      if (count(mine.unsent)) { text = texts.unsent; } else if (count(mine.answers)) { text = texts.sent; }
    }
    if (statusLine.textContent === text) { return; }
    statusLine.className = warn ? "warn" : "";
    statusLine.textContent = "";
    if (text) { statusLine.appendChild(make("span", "", text)); }
  }

  function departmentOf(id) {
    var at;
    for (at = 0; at < round.departments.length; at += 1) { if (round.departments[at].id === id) { return round.departments[at]; } }
    return null;
  }

  function answered() {
    var at, found = 0;
    for (at = 0; at < items.length; at += 1) { if (own(mine.answers, items[at].key)) { found += 1; } }
    return found;
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
    var line = make("div", "top"), department = departmentOf(mine.department), who = round.organisation;
    if (department) { who += " · " + department.name; }
    line.appendChild(named("span", "who", who));
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

  function choices(item, className, after) {
    var group = make("div", className), levels = item.question.levels, at, tones, rated = 0, buttons = [];
    group.setAttribute("role", "group");
    for (at = 0; at < levels.length; at += 1) { if (levels[at].value !== 0) { rated += 1; } }
    tones = TONES[rated] || [];
    for (at = 0; at < levels.length; at += 1) {
      (function (level, tone) {
        var made = make("button", "choice" + (level.value === 0 ? " none" : "")), dot = make("span", "mark " + (tone || ""));
        made.type = "button";
        dot.setAttribute("aria-hidden", "true");
        made.appendChild(dot);
        made.appendChild(document.createTextNode(level.word));
        made.setAttribute("aria-pressed", String(mine.answers[item.key] === level.value));
        made.onclick = function () {
          var each;
          for (each = 0; each < buttons.length; each += 1) { buttons[each].setAttribute("aria-pressed", String(buttons[each] === made)); }
          answer(item, level.value);
          if (after) { after(); }
        };
        buttons.push(made);
        group.appendChild(made);
      }(levels[at], levels[at].value === 0 ? "" : tones[at]));
    }
    return group;
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
    var at = mine.at, item = items[at], bar = make("div", "bar"), below = make("div", "center"), name, group, left;
    name = named("h1", "", item.topic.name);
    name.id = "asked";
    group = choices(item, "", function () {
      clearTimeout(moving);
      moving = setTimeout(function () { if (view === "question" && mine.at === at) { go(at + 1); } }, ADVANCE);
    });
    group.setAttribute("aria-labelledby", "asked");
    left = button("link plain", texts.back, function () { go(at - 1); });
    left.disabled = at === 0;
    if (at === 0) { left.style.visibility = "hidden"; }
    bar.appendChild(left);
    bar.appendChild(button("link plain", texts.list, toggle));
    bar.appendChild(button("link", own(mine.answers, item.key) ? texts.next : texts.skip, function () { go(at + 1); }));
    if (own(mine.answers, item.key)) {
      below.appendChild(button("link plain small", texts.take_back, function () { answer(item, null); question(); }));
    }
    page("question", [
      top(at + 1), track(at + 1), named("p", "ask", item.question.sentence), name,
      item.topic.about ? named("p", "muted", item.topic.about) : null, group, bar, below
    ]);
  }

  function list() {
    var parts = [top(answered()), track(answered()), named("h1", "", round.name)], at, last = null, row, name, bar = make("div", "bar");
    for (at = 0; at < items.length && at < shown; at += 1) {
      if (items[at].question !== last) {
        last = items[at].question;
        parts.push(make("h2", "", last.name), make("p", "muted small", last.sentence));
      }
      row = make("div", "row");
      name = named("p", "name", items[at].topic.name);
      name.id = "row" + at;
      row.appendChild(name);
      row.appendChild(choices(items[at], "small-choices", refreshTop));
      row.lastChild.setAttribute("aria-labelledby", name.id);
      parts.push(row);
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

  function closed() {
    var lost = count(mine.unsent), key, counted = {};
    for (key in mine.answers) { if (own(mine.answers, key) && !own(mine.unsent, key)) { counted[key] = 1; } }
    page("closed", [
      named("p", "ask", round.organisation), make("h1", "", texts.thanks), make("p", "", texts.closed),
      count(counted) ? make("p", "", fill(texts.counted, count(counted), items.length)) : null,
      lost ? make("p", "note", fill(texts.late, lost)) : null
    ]);
  }

  window.addEventListener("online", atOnce);
  window.addEventListener("pageshow", atOnce);
  window.addEventListener("focus", atOnce);
  document.addEventListener("visibilitychange", atOnce);
  load();
}());
