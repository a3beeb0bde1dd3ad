import {
  javascriptEngine,
  modelFolder
} from "./chunk-ZZXBTUIL.mjs";
import "./chunk-MVGKVLQ6.mjs";
import "./chunk-R2ERKCBA.mjs";
import "./chunk-J5ORNQ3N.mjs";
import "./chunk-IG7TLHSM.mjs";
import "./chunk-MPD7S3RF.mjs";
export {
  javascriptEngine,
  modelFolder
};
//# sourceMappingURL=javascript-QEB4D3H7.mjs.map
