/**
 * Filters the findings, opens what a link leads into, closes the outline on a small screen, and opens
 * everything for printing. The page shows all of it where scripts do not run.
 */
export const SCRIPT = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const form = document.querySelector(".filters");
  const findings = all(".finding");

  const show = () => {
    const severities = new Set(all(".filters input:checked").map((box) => box.value));
    const rule = form.elements.rule.value;
    for (const finding of findings) {
      const { severity, rule: own } = finding.dataset;
      finding.hidden = !severities.has(severity) || (rule !== "" && rule !== own);
    }
    for (const part of all(".part")) part.hidden = !part.querySelector(".finding:not([hidden])");
    const filtered = findings.some((finding) => finding.hidden);
    for (const plan of all("details.plan")) plan.hidden = filtered && !plan.querySelector(".finding:not([hidden])");
    const status = form.querySelector("[role=status]");
    const shown = findings.filter((finding) => !finding.hidden).length;
    status.textContent = status.dataset.words.replace("{shown}", shown).replace("{all}", findings.length);
  };

  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return;
    const hidden = target.closest("[hidden]") !== null;
    if (hidden) form.reset();
    let closed = false;
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) {
      closed ||= !box.open;
      box.open = true;
    }
    if (hidden || closed) requestAnimationFrame(() => target.scrollIntoView());
  };

  if (form !== null) {
    form.hidden = false;
    form.addEventListener("change", show);
    form.addEventListener("reset", () => setTimeout(show));
    form.addEventListener("submit", (event) => event.preventDefault());
    show();
  }
  if (matchMedia("(max-width: 60rem)").matches) for (const box of all(".outline details")) box.open = false;
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    for (const box of closed) box.open = true;
  });
  addEventListener("afterprint", () => {
    for (const box of closed) box.open = false;
  });
  addEventListener("hashchange", open);
  open();
})();`;
