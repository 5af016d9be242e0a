const box = document.querySelector("input");
const all = [...document.querySelectorAll("[data-find]")];
box.addEventListener("input", () => {
  const words = box.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  for (const one of all) {
    const text = one.textContent.toLocaleLowerCase();
    one.hidden = !words.every((word) => text.includes(word));
  }
});
