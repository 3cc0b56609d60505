'use strict';
// What the page can do besides without a script: show one place only, open all evidence at once.
const tools = document.querySelector('.tools');
const select = tools.querySelector('select');
const button = tools.querySelector('button');
const all = document.createElement('option');
all.textContent = '全部 All';
all.value = '';
select.append(all);
for (const row of document.querySelectorAll('.homes tr[data-home]')) {
  const option = document.createElement('option');
  option.value = row.dataset.home;
  option.textContent = row.querySelector('th').textContent;
  select.append(option);
}
select.addEventListener('change', () => {
  for (const part of document.querySelectorAll('main [data-home]:not(.homes [data-home])')) {
    part.hidden = select.value !== '' && part.dataset.home !== select.value;
  }
});
const open = () => document.querySelectorAll('details').forEach((one) => { one.open = true; });
button.addEventListener('click', open);
window.addEventListener('beforeprint', open);
tools.hidden = false;
