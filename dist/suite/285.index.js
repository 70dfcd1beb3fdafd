export const id = 285;
export const ids = [285];
export const modules = {

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WantedNames: () => (/* binding */ WantedNames)
/* harmony export */ });
/* harmony import */ var _compose_projects_projects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9579);
/* harmony import */ var _python_python_endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3696);
/* harmony import */ var _resolve_import_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6357);
/* harmony import */ var _resolve_resolver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2039);
/* harmony import */ var _file_sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6880);
/* harmony import */ var _python_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4999);
/* harmony import */ var _python_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2009);







/**
 * Tells, with what is known so far, the names of which files have to be known to say what ports Python binds: those that
 * resolving asked for in vain. What was resolved without that is not looked at again before all is known.
 */
class WantedNames {
    options;
    looked = new Set();
    inputs;
    scripts = [];
    walk;
    constructor(options) {
        this.options = options;
    }
    /** The files that are asked for next. */
    next(project) {
        const { names } = project.facts;
        this.inputs ??= (0,_python_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(project, this.options);
        const { inputs, walk } = this;
        if (walk === undefined) {
            // Of a state that differs in nothing the same names are wanted, and say the same.
            if ((0,_python_state_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSame */ .Vf)(inputs, names) !== undefined)
                return [];
            const like = this.looked.size === 0 ? (0,_python_state_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLike */ .ko)(inputs) : undefined;
            if (like !== undefined && like.looked.size > 0)
                return this.ask(like.looked);
            this.scripts = this.startedScripts(project, inputs);
        }
        walk?.repository.learn(names);
        let current = walk ?? this.begin(inputs, names);
        this.follow(current);
        if (walk !== undefined && current.repository.missing.size === 0) {
            // What was settled early did not know of what came later: all of it has to be what the same names say at once.
            current = this.begin(inputs, names);
            this.follow(current);
        }
        this.walk = current;
        const { repository, resolver } = current;
        if (repository.missing.size === 0)
            (0,_python_state_js__WEBPACK_IMPORTED_MODULE_1__/* .keepState */ .Jg)({ inputs, names, looked: this.looked, repository, resolver });
        return this.ask(repository.missing);
    }
    ask(paths) {
        for (const path of paths)
            this.looked.add(path);
        return paths;
    }
    begin(inputs, names) {
        const repository = (0,_python_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(inputs, names, (path) => this.looked.has(path));
        const left = [...inputs.sites].flatMap(([path, { sites }]) => inputs.counts(path) ? sites.map((site) => [path, { sites: [site], portless: 0 }]) : []);
        return { repository, resolver: (0,_resolve_resolver_js__WEBPACK_IMPORTED_MODULE_2__/* .makeResolver */ .n)(repository), left, isUnresolved: false };
    }
    /** Goes on where something was missing; what still is the repository tells. */
    follow(walk) {
        const { repository, resolver } = walk;
        walk.left = walk.left.filter(([path, fact]) => {
            const { gaps } = repository;
            // Where something is bound, its own file says most of it.
            repository.file(path);
            const { unresolved } = (0,_python_python_endpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonEndpoints */ .z)(new Map([[path, fact]]), resolver);
            if (repository.gaps !== gaps)
                return true;
            walk.isUnresolved ||= unresolved.length > 0;
            return false;
        });
        // What a list starts may bind what it says, if there is something to tell.
        if (!walk.isUnresolved)
            return;
        const graph = (0,_resolve_import_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .makeImportGraph */ .m)(repository);
        for (const script of this.scripts)
            graph.reachedFrom(script);
    }
    /** The Python files that lists, images and units start. */
    startedScripts(project, { counts }) {
        const projects = (0,_compose_projects_projects_js__WEBPACK_IMPORTED_MODULE_5__/* .composeProjects */ .l)(project.facts.compose, project.facts.env);
        const sources = (0,_file_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .fileSources */ .F)(project, this.options, (0,_python_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonFiles */ .ww)(project), projects);
        const scripts = sources.flatMap(({ endpoints }) => endpoints.flatMap(({ at, script }) => (script !== undefined && counts(at.path) ? [script] : [])));
        return [...new Set(scripts)];
    }
}


/***/ })

};
