/** The form kit: every form of the product is made of these. */
export * from './form/choices.tsx';
export * from './form/confirm.tsx';
export * from './form/field.tsx';
export * from './form/file-drop.tsx';
export * from './form/form.tsx';
export * from './form/further-rows.tsx';
export * from './form/text.tsx';
export * from './form/unit-list.tsx';
export * from './form/unit-picker.tsx';
