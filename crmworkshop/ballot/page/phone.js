/* One phone's ballot: what it keeps, what it tells the laptop, what it hears. Plain ECMAScript 5, so that phones of the last
   ten years run it; texts come from the laptop. The laptop sends this file and views.js as one script, in a scope of their own. */

var POLL = 2500, TIMEOUT = 4000, AGAIN = 800, STUCK = 2000, AT_ONCE = 400, CHUNK = 40, ADVANCE = 220;
var main = document.getElementById("main"), statusLine = document.getElementById("status");
var texts = {}, round = null, items = [], known = {}, isOpen = true, online = true, heardAt = 0, refused = false, view = "", next = "";
var code = (location.pathname.replace(/\//g, "") || "").toUpperCase();
var mine = null, sent = null, taken = 0, timer = null, shown = CHUNK, moving = null;

function own(object, key) { return Object.prototype.hasOwnProperty.call(object, key); }

function count(object) { return Object.keys(object).length; }

/* ---- what is kept on the phone; where it keeps nothing, the tab's own name survives a reload ---- */

function ofTab() {
  var found = null;
  try { found = JSON.parse(window.name); } catch (error) { found = null; }
  return found && typeof found === "object" ? found : {};
}

function kept(key) {
  var found = null;
  try { found = localStorage.getItem(key); } catch (error) { found = null; }
  if (found === null && own(ofTab(), key)) { found = ofTab()[key]; }
  try { return JSON.parse(found) || null; } catch (error) { return null; }
}

function keepAs(key, value) {
  var all;
  try { localStorage.setItem(key, JSON.stringify(value)); } catch (error) {
    all = ofTab();
    all[key] = JSON.stringify(value);
    window.name = JSON.stringify(all);
  }
}

function keep() { keepAs("ballot " + code, mine); }

/* Who has rated an earlier round on this phone need not choose again. */
function fresh() {
  var who = kept("who") || {};
  return {
    token: "", department: departmentOf(who.department) ? who.department : null, name: who.name || "",
    ready: false, answers: {}, unsent: {}, turn: 0, at: 0, list: false
  };
}

/* ---- talking to the laptop: every request has an end, and a later success outweighs an earlier failure ---- */

function talk(method, path, headers, body, answer) {
  var request = new XMLHttpRequest(), done = false, began = Date.now(), name;
  function finish(status) {
    var told = null;
    if (done) { return; }
    done = true;
    try { told = JSON.parse(request.responseText); } catch (error) { told = null; }
    if (status >= 0) { heard(status > 0 && told !== null, began); }
    answer(told === null ? 0 : status, told || {});
  }
  request.open(method, path, true);
  request.timeout = TIMEOUT;
  for (name in headers) { if (own(headers, name)) { request.setRequestHeader(name, headers[name]); } }
  request.onload = function () { finish(request.status); };
  request.onerror = request.ontimeout = function () { finish(0); };
  request.onabort = function () { finish(-1); };
  request.send(body);
  return request;
}

function heard(isThere, began) {
  if (isThere) { heardAt = Date.now(); } else if (began < heardAt) { return; }
  if (online !== isThere) { online = isThere; showStatus(); }
}

function later(what, after) {
  clearTimeout(timer);
  timer = setTimeout(what, after);
}

function language() {
  return (navigator.languages && navigator.languages[0]) || navigator.language || "en";
}

function load() {
  talk("GET", "/api/round?lang=" + encodeURIComponent(language()), { "X-Code": code }, null, function (status, told) {
    if (told.texts) { texts = told.texts; document.documentElement.lang = told.lang; }
    if (status === 200) { begin(told.round); }
    else if (told.next) { lead(told.next); }
    else if (told.texts) { askCode(code !== ""); }
    else { later(load, AGAIN); }
  });
}

/* A screen for each thing that is rated, and one for all things that dots are given to. */
function begin(told) {
  var q, t, question, topics, screen;
  round = told;
  items = [];
  known = {};
  for (q = 0; q < round.questions.length; q += 1) {
    question = round.questions[q];
    topics = round.topics[question.topics];
    for (t = 0; t < topics.length; t += 1) {
      if (t === 0 || !question.dots) { screen = { question: question, topics: [], keys: [] }; items.push(screen); }
      screen.topics.push(topics[t]);
      screen.keys.push(question.id + "." + topics[t].id);
      known[question.id + "." + topics[t].id] = true;
    }
  }
  document.title = round.name + " · " + round.organisation;
  mine = kept("ballot " + code) || fresh();
  if (mine.token) { fetchOwn(); } else { join(); }
}

function join() {
  talk("POST", "/api/join", { "X-Code": code }, null, function (status, told) {
    if (status === 200) { mine.token = told.token; keep(); fetchOwn(); }
    else if (told.next) { lead(told.next); }
    else if (status === 403) { askCode(true); }
    else { later(join, AGAIN); }
  });
}

function fetchOwn() {
  var before = taken;
  talk("GET", "/api/ballot", { "X-Ballot": mine.token }, null, function (status, told) {
    if (status === 401) { mine.token = ""; join(); return; }
    if (status !== 200) { later(fetchOwn, AGAIN); return; }
    if (before !== taken) { fetchOwn(); return; }
    merge(told.answers);
    if (told.known && !mine.ready) { mine.department = told.department; mine.name = told.name; mine.ready = true; }
    if (!departmentOf(mine.department) && round.departments.length) { mine.ready = false; }
    keep();
    isOpen = told.open;
    show();
    later(look, POLL);
    send();
  });
}

/* What the laptop holds, and over it what it was not told yet, as far as it still fits what is asked. */
function merge(answers) {
  var merged = {}, key, at, each, given;
  for (key in answers) { if (own(answers, key) && own(known, key)) { merged[key] = answers[key]; } }
  for (key in mine.unsent) {
    if (own(mine.unsent, key)) {
      if (!own(known, key)) { delete mine.unsent[key]; }
      else if (mine.unsent[key] === null) { delete merged[key]; }
      else { merged[key] = mine.unsent[key]; }
    }
  }
  mine.answers = merged;
  for (at = 0; at < items.length; at += 1) {
    given = dotsOf(items[at]);
    for (each = items[at].keys.length - 1; each >= 0 && items[at].question.dots && given > items[at].question.dots; each -= 1) {
      key = items[at].keys[each];
      if (own(merged, key) && own(mine.unsent, key)) { delete merged[key]; delete mine.unsent[key]; given -= 1; }
    }
  }
}

/* Asks how things stand, whatever else is under way: the way back after a lost network, a locked screen, a laptop that slept. */
function look() {
  var began = Date.now();
  later(look, POLL);
  talk("GET", "/api/state", { "X-Code": code }, null, function (status, told) {
    if (status !== 200) { return; }
    if (told.next) { lead(told.next); return; }
    if (view === "moved") { load(); return; }
    if (told.open !== isOpen) { isOpen = told.open; fetchOwn(); return; }
    if (sent && sent.began < began - STUCK) { sent.request.abort(); }
    send();
  });
}

function lead(to) {
  if (view !== "moved" || next !== to) { next = to; moved(); }
  later(look, POLL);
}

function atOnce() {
  if (view !== "" && view !== "code" && document.visibilityState !== "hidden") { look(); }
}

/* What is taken back goes first, so that dots given elsewhere fit. */
function unsentNow() {
  var batch = {}, size = 0, pass, key;
  for (pass = 0; pass < 2; pass += 1) {
    for (key in mine.unsent) {
      if (own(mine.unsent, key) && size < AT_ONCE && (mine.unsent[key] === null) === (pass === 0)) {
        batch[key] = mine.unsent[key];
        size += 1;
      }
    }
  }
  return batch;
}

function send() {
  var batch, body;
  if (sent || !mine || !isOpen || !mine.ready || refused || !count(mine.unsent)) { showStatus(); return; }
  batch = unsentNow();
  mine.turn = Math.max((mine.turn || 0) + 1, Date.now());
  body = JSON.stringify({ department: mine.department, name: mine.name, answers: batch, turn: mine.turn });
  sent = { began: Date.now(), request: null };
  sent.request = talk("POST", "/api/ballot", { "X-Ballot": mine.token, "Content-Type": "application/json" }, body,
    function (status, told) {
      var key;
      sent = null;
      if (status === 200) {
        taken += 1;
        for (key in batch) { if (own(batch, key) && mine.unsent[key] === batch[key]) { delete mine.unsent[key]; } }
        keep();
      } else if (status === 401) { fetchOwn(); }
      else if (status === 409) { isOpen = false; show(); }
      else if (status === 412) { mine.turn = told.turn; }
      else if (status >= 400 && status < 500 && status !== 408 && status !== 429) { refused = true; }
      if (status === 200 || status === 412) { send(); }
      showStatus();
    });
  showStatus();
}

function answer(key, value) {
  if (value === null) { delete mine.answers[key]; } else { mine.answers[key] = value; }
  mine.unsent[key] = value;
  keep();
  send();
}

function departmentOf(id) {
  var at;
  for (at = 0; at < round.departments.length; at += 1) { if (round.departments[at].id === id) { return round.departments[at]; } }
  return null;
}

function dotsOf(item) {
  var at, found = 0;
  for (at = 0; at < item.keys.length; at += 1) { if (own(mine.answers, item.keys[at])) { found += 1; } }
  return found;
}

/* How many screens have an answer; with `safe`, only what the laptop has. */
function answered(safe) {
  var at, each, has, found = 0;
  for (at = 0; at < items.length; at += 1) {
    has = false;
    for (each = 0; each < items[at].keys.length; each += 1) {
      if (own(mine.answers, items[at].keys[each]) && !(safe && own(mine.unsent, items[at].keys[each]))) { has = true; }
    }
    if (has) { found += 1; }
  }
  return found;
}
