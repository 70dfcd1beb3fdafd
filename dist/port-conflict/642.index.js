export const id = 642;
export const ids = [642];
export const modules = {

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WantedNames: () => (/* binding */ WantedNames)
/* harmony export */ });
/* harmony import */ var _compose_projects_projects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9579);
/* harmony import */ var _file_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(277);
/* harmony import */ var _python_python_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3696);
/* harmony import */ var _python_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1663);
/* harmony import */ var _python_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6431);
/* harmony import */ var _resolve_import_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6357);
/* harmony import */ var _resolve_resolver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2039);







/**
 * Tells, with what is known so far, the names of which files have to be known to say what ports Python binds: those that
 * resolving asked for in vain. What was resolved without that stays as it is, and is not looked at again.
 */
class WantedNames {
    options;
    looked = new Set();
    inputs;
    known;
    left = [];
    scripts = [];
    isUnresolved = false;
    constructor(options) {
        this.options = options;
    }
    /** The files that are asked for next. */
    next(project) {
        this.inputs ??= (0,_python_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(project, this.options);
        if (this.known === undefined) {
            // Of a state that differs in nothing the same names are wanted, and say the same.
            if ((0,_python_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .solved */ .YB)(this.inputs, project.facts.names) !== undefined)
                return [];
            const like = this.looked.size === 0 ? (0,_python_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .solvedFor */ .ns)(this.inputs) : undefined;
            if (like !== undefined && like.looked.size > 0) {
                for (const path of like.looked)
                    this.looked.add(path);
                return like.looked;
            }
        }
        const isLater = this.known !== undefined;
        this.known?.repository.learn(project.facts.names);
        this.known ??= this.begin(project, this.inputs);
        let missing = this.follow(this.known);
        if (isLater && missing.size === 0) {
            // What was settled early did not know of what came later: all of it has to be what the same names say at once.
            this.known = this.begin(project, this.inputs);
            missing = this.follow(this.known);
        }
        for (const path of missing)
            this.looked.add(path);
        if (missing.size === 0) {
            const { resolver } = this.known;
            (0,_python_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .keepSolved */ .RY)({ ...this.inputs, names: project.facts.names, looked: this.looked, resolver });
        }
        return missing;
    }
    /** Goes on where something was missing, and tells what still is. */
    follow({ repository, resolver }) {
        this.left = this.left.filter(([path, fact]) => {
            const { gaps } = repository;
            // Where something is bound, its own file says most of it.
            repository.file(path);
            const { unresolved } = (0,_python_python_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonEndpoints */ .z)(new Map([[path, fact]]), resolver);
            if (repository.gaps !== gaps)
                return true;
            this.isUnresolved ||= unresolved.length > 0;
            return false;
        });
        // What a list starts may bind what it says, if there is something to tell.
        if (this.isUnresolved) {
            const graph = (0,_resolve_import_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .makeImportGraph */ .m)(repository);
            for (const script of this.scripts)
                graph.reachedFrom(script);
        }
        return repository.missing;
    }
    begin(project, inputs) {
        const python = (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonFiles */ .ww)(project);
        const { facts } = project;
        const isIn = (path) => (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .whyLeftOut */ .qC)(path, this.options) === undefined;
        this.left = [...facts.sites].flatMap(([path, { sites }]) => isIn(path) ? sites.map((site) => [path, { sites: [site], portless: 0 }]) : []);
        const projects = (0,_compose_projects_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .composeProjects */ .l)(facts.compose, facts.env);
        const sources = (0,_file_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSources */ .F)(project, this.options, python, projects);
        const scripts = sources.flatMap(({ endpoints }) => endpoints.flatMap(({ at, script }) => (script !== undefined && isIn(at.path) ? [script] : [])));
        this.scripts = [...new Set(scripts)];
        this.isUnresolved = false;
        const paths = new Set(inputs.paths);
        const repository = (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(project, this.options, paths, (path) => this.looked.has(path));
        return { repository, resolver: (0,_resolve_resolver_js__WEBPACK_IMPORTED_MODULE_6__/* .makeResolver */ .n)(repository) };
    }
}


/***/ })

};
