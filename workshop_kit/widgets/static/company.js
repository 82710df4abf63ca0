// The company one practises on: one list to choose from, and the card of the one chosen.

function drawCompany(panel, context) {
  const id = uniqueId("company");
  const chosen = () => context.answer(panel.key)?.company ?? panel.chosen;
  const card = h("div", { class: "wk-company", "aria-live": "polite" });
  const list = h(
    "select",
    {
      id,
      class: "wk-select",
      onchange: () => {
        // At once: the next thing people do is to start a session in another tab.
        context.give(panel.key, { company: list.value });
        show();
      },
    },
    ...panel.companies.map((company) => h("option", { value: company.id }, company.option)),
  );

  function show() {
    const company = panel.companies.find((one) => one.id === list.value);
    fill(
      card,
      h(
        "div",
        {},
        h("h4", {}, company.label),
        h("p", { class: "wk-sub" }, company.sector),
        h("p", { class: "wk-reading" }, company.story),
        h("p", { class: "wk-sub" }, panel.words.simulated),
      ),
      figures(company.figures),
      h("p", { class: "wk-company-next" }, ...words(company.next), " ", panel.words.open_again),
    );
  }

  list.value = chosen();
  show();
  return h(
    "section",
    { class: "wk-card wk-choose-company", "data-key": panel.key, "aria-label": panel.heading },
    h("h3", {}, panel.heading),
    h("label", { for: id, class: "wk-question" }, panel.question),
    list,
    context.status(panel.key),
    card,
  );
}
