import {
  javascriptEngine,
  modelFolder
} from "./chunk-ZZXBTUIL.mjs";
import "./chunk-MVGKVLQ6.mjs";
import "./chunk-R2ERKCBA.mjs";
import "./chunk-TUFVPGGW.mjs";
import "./chunk-IG7TLHSM.mjs";
import "./chunk-MPD7S3RF.mjs";
export {
  javascriptEngine,
  modelFolder
};
//# sourceMappingURL=javascript-V6XYS3HH.mjs.map
