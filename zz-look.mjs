import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
const lines = readFileSync('/tmp/lookdata/demo-accounts.txt','utf8').trim().split('\n').map(l=>l.split('\t'));
const op = lines.find(l=>l[0].includes('平台'));
const exe = ['/usr/bin/chromium'].find(Boolean);
const b = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || exe, args:['--no-sandbox'] });
const out = process.argv[2] || 'a';
for (const [w,h,scheme] of [[1440,900,'light'],[390,844,'dark']]) {
  const c = await b.newContext({ viewport:{width:w,height:h}, colorScheme: scheme });
  const a = await c.request.post('http://localhost:4123/api/session',{data:{account:op[2],password:op[4],remember:false},headers:{origin:'http://localhost:4123'}});
  console.log(a.status());
  const p = await c.newPage();
  p.on('console', m => m.type()==='error' && console.log('console', m.text()));
  await p.goto('http://localhost:4123/platform'); await p.waitForTimeout(500);
  if (w===1440 && process.argv[3]) { await p.getByRole('button',{name:'立即备份'}).click(); await p.waitForTimeout(12000); await p.reload(); await p.getByRole('button',{name:'演练恢复最近一份'}).click(); await p.waitForTimeout(12000); await p.getByRole('button',{name:'重新统计'}).click(); await p.waitForTimeout(6000); await p.reload(); }
  await p.screenshot({ path:`/tmp/look-${out}-${w}.png`, fullPage:true });
  console.log('scroll', await p.evaluate(()=>document.documentElement.scrollWidth), w);
  const link = p.locator('table a[href^="/platform/"]').first();
  await link.click(); await p.waitForTimeout(500);
  await p.screenshot({ path:`/tmp/look-${out}-${w}-school.png`, fullPage:true });
}
await b.close();
