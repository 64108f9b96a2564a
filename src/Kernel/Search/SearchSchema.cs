using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

/// <summary>The full-text table of each engine; why it is built so: docs/adr/0004-rights-inside-the-index.md.</summary>
public sealed partial class SearchSchema : ISchemaScript
{
    /// <inheritdoc/>
    public IEnumerable<string> After(Engine engine) => engine == Engine.Sqlite ? Sqlite() : Postgres();
}
