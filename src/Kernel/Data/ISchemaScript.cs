namespace LienThong.Kernel.Data;

/// <summary>Statements that the model cannot say (full-text tables, special indexes); idempotent, run after every migration.</summary>
public interface ISchemaScript
{
    /// <summary>The statements for an engine, in order.</summary>
    IEnumerable<string> After(Engine engine);
}
