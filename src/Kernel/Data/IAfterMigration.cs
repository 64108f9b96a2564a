namespace LienThong.Kernel.Data;

/// <summary>What a module reads or writes when the schema is up to date, before the node serves: run at every start, so idempotent.</summary>
public interface IAfterMigration
{
    /// <summary>Runs inside the start's own transaction.</summary>
    Task RunAsync(Session session);
}
