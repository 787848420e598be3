// Loads the module beside this script. What goes wrong is said in the page, in the sentence that
// index.html keeps ready for it.
try {
  const { default: init } = await import('./app.js');
  await init();
} catch {
  for (const id of ['failure', 'failure-start']) {
    document.getElementById(id).hidden = false;
  }
  document.querySelector('.loading')?.remove();
}
