/** How Chromium is started for journeys: what it keeps for a person at its own window is left out. */

/** Playwright's own, said again: of this switch the last one counts. */
const ofPlaywright = [
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'AimEnabled',
	'TcpPortRandomizationWin',
	'ThirdPartyStoragePartitioning',
];

/** Suggestions of the address bar, pages of the browser's own in each new window: two thirds of what a window takes. */
const ofTheAddressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** A process for the next site, where there is only one. */
const ofOtherSites = ['SpareRendererForSitePerProcess'];

const without = [...ofPlaywright, ...ofTheAddressBar, ...ofOtherSites];

export const chromiumSwitches = [
	...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
	`--disable-features=${without.join(',')}`,
];
