using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

/// <summary>The full-text table of each engine; designs and measurements behind them: docs/search.</summary>
public sealed partial class SearchSchema : ISchemaScript
{
    /// <inheritdoc/>
    public IEnumerable<string> After(Engine engine) => engine == Engine.Sqlite ? Sqlite() : Postgres();
}
