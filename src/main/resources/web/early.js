// Runs before anything is painted: language, direction and theme of the page.
(() => {
  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null; // storage may be forbidden; the page works without
    }
  };
  const asked = new URLSearchParams(location.search).get("lang");
  const language = ["ar", "en"].find((one) => one === asked) ?? kept("isnad-language") ?? "ar";
  document.documentElement.lang = language === "en" ? "en" : "ar";
  document.documentElement.dir = language === "en" ? "ltr" : "rtl";
  const theme = kept("isnad-theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
  }
})();
