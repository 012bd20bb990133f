"use strict";
exports.id = 992;
exports.ids = [992];
exports.modules = {

/***/ 7992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** This package's version; a test keeps it equal to package.json, which lies outside the compiled tree. */
const VERSION = '0.1.0';


/***/ })

};
;