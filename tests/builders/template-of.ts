/** Word templates as schools make them, part by part: styles under numbers, a logo, marks parted over runs. */
import JSZip from 'jszip';

const spaces = [
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
	'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
	'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
	'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"',
].join(' ');
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const part = (root: string, content: string): string =>
	`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${spaces}>${content}</w:${root}>`;

/** `texts`: one run each. `properties`: of the paragraph. */
export const line = (texts: string | readonly string[], properties = '', run = ''): string => {
	const runs = [texts]
		.flat()
		.map(
			(text) =>
				`<w:r w:rsidR="00AB12CD">${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`,
		);
	return `<w:p w14:paraId="1A2B3C4D"><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`;
};
export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

/** A blue square of one pixel. */
export const logo = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgaPgPAAIDAYBQhVyjAAAAAElFTkSuQmCC',
	'base64',
);

export const drawing = (id: string, millimetres = 20): string => {
	const side = millimetres * 36_000;
	return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${side}" cy="${side}"/><wp:docPr id="1" name="校徽"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${side}" cy="${side}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
};

const font = (name: string): string =>
	`<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="${name}"/>`;

const style = (id: string, name: string, properties: string, run: string, more = ''): string =>
	`<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${name}"/>${more ? '' : '<w:basedOn w:val="a"/>'}<w:qFormat/><w:pPr>${properties}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** As Word in Chinese saves them: built-in styles by numbers and letters. */
export const schoolStyles = part(
	'styles',
	[
		`<w:docDefaults><w:rPrDefault><w:rPr>${font('微软雅黑')}<w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="278" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
		style('a', 'Normal', '<w:jc w:val="both"/>', '<w:sz w:val="21"/>', ' w:default="1"'),
		style(
			'1',
			'heading 1',
			'<w:keepLines/><w:numPr><w:numId w:val="4"/></w:numPr><w:spacing w:before="240" w:after="120"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
			`${font('华文中宋')}<w:b/><w:color w:val="1F3864"/><w:sz w:val="36"/>`,
		),
		style(
			'2',
			'heading 2',
			'<w:spacing w:before="120" w:after="60"/><w:outlineLvl w:val="1"/>',
			`${font('黑体')}<w:color w:val="2E74B5"/><w:sz w:val="28"/>`,
		),
		style('a5', 'header', '<w:jc w:val="center"/>', '<w:sz w:val="18"/>'),
		style(
			'a7',
			'学校正文',
			'<w:spacing w:after="0" w:line="360" w:lineRule="auto"/><w:ind w:firstLine="480" w:firstLineChars="200"/>',
			`${font('楷体')}<w:sz w:val="24"/>`,
		),
		style('a9', '表格文字', '<w:ind w:firstLine="0"/>', `${font('楷体')}<w:color w:val="333333"/>`),
		style(
			'Body',
			'封面大字',
			'<w:jc w:val="center"/>',
			`${font('华文中宋')}<w:b/><w:sz w:val="52"/>`,
		),
	].join(''),
);

const numbering = part(
	'numbering',
	'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1条"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="420" w:hanging="420"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>',
);

export interface TemplateParts {
	/** Children of the body, without its last section. */
	readonly body: string;
	/** w:sectPr without its element; by default A4 with the header. */
	readonly section?: string;
	readonly header?: string;
	readonly styles?: string;
	/** Relationships of the document beyond those of its own parts. */
	readonly relations?: string;
	readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const reference = '<w:headerReference w:type="default" r:id="rId10"/>';
export const a4 =
	'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1417" w:bottom="1417" w:left="1417" w:header="850" w:footer="850" w:gutter="0"/>';
const relation = (id: string, type: string, target: string): string =>
	`<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relations = (content: string): string =>
	`<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
const override = (name: string, type: string): string =>
	`<Override PartName="/word/${name}.xml" ContentType="${types}.${type}+xml"/>`;

/** The same parts are the same bytes. */
const date = new Date('2026-01-01T00:00:00Z');

export async function templateOf(given: TemplateParts): Promise<Uint8Array> {
	const {
		body,
		section = reference + a4,
		header = line('校名〔版本〕'),
		styles = schoolStyles,
	} = given;
	const zip = new JSZip();
	const own: Record<string, string | Uint8Array> = {
		'[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('numbering', 'numbering')}${override('header1', 'header')}</Types>`,
		'_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
		'word/_rels/document.xml.rels': relations(
			[
				relation('rId1', 'styles', 'styles.xml'),
				relation('rId2', 'numbering', 'numbering.xml'),
				relation('rId9', 'image', 'media/logo.png'),
				relation('rId10', 'header', 'header1.xml'),
				given.relations ?? '',
			].join(''),
		),
		'word/_rels/header1.xml.rels': relations(relation('rId9', 'image', 'media/logo.png')),
		'word/document.xml': part(
			'document',
			`<w:body>${body}<w:sectPr>${section}</w:sectPr></w:body>`,
		),
		'word/styles.xml': styles,
		'word/numbering.xml': numbering,
		'word/header1.xml': part('hdr', header),
		'word/media/logo.png': new Uint8Array(logo),
	};
	for (const [name, content] of Object.entries({ ...own, ...given.parts }))
		zip.file(name, content, { date, createFolders: false });
	return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const cover = [
	`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${drawing('rId9')}</w:p>`,
	line(['〔学校', '名称〕'], styled('Body')),
	line('〔专业名称〕专业人才培养方案', styled('Body')),
	line('〔年级〕　〔学制〕　专业代码 〔专业代码〕', '<w:jc w:val="center"/>'),
	line('〔二维码〕', '<w:spacing w:line="300" w:lineRule="exact"/><w:jc w:val="center"/>'),
	line('版本〔版本〕　核验码〔核验码〕　依据 教职成〔2021〕2 号', '<w:jc w:val="center"/>'),
];
const ends = (section: string): string =>
	`<w:p><w:pPr><w:sectPr>${section}</w:sectPr></w:pPr></w:p>`;

/** Own fonts, a logo on the cover and in the head, contents and chapters in sections of their own. */
export const logoTemplate = (): Promise<Uint8Array> =>
	templateOf({
		body: [
			...cover,
			ends(a4),
			line('〔目录〕'),
			ends(`${reference}${a4}<w:pgNumType w:fmt="upperRoman" w:start="1"/>`),
			line('〔正文〕', styled('a7')),
		].join(''),
		header: `<w:p><w:pPr>${styled('a5')}</w:pPr>${drawing('rId9', 8)}<w:r><w:t>某某职业技术学校</w:t></w:r></w:p>`,
	});

/** One section, chapters named one by one in another order, the school's own pages between them. */
export const reorderedTemplate = (): Promise<Uint8Array> =>
	templateOf({
		body: [
			...cover,
			'<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
			line('〔目录〕'),
			'<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
			line('编制说明', styled('2')),
			line(
				'本方案由教务处统一编印，编号 第 7 号。',
				'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>',
			),
			line('〔章：培养目标〕'),
			line('〔 章:培养规格 〕'),
			line('〔章：职业面向〕'),
			line('以上三章由专业建设委员会论证。', styled('a7')),
			line('〔正文〕', '', `${font('仿宋')}<w:sz w:val="28"/>`),
			line('〔附录〕'),
			line('　　　　编印：教务处', '<w:jc w:val="right"/>'),
		].join(''),
	});
