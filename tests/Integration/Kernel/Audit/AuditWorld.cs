using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Audit;

/// <summary>A database with audited acts in it, sealed batch by batch.</summary>
internal sealed class AuditWorld(TestDatabase db) : IAsyncDisposable
{
    private static readonly Permission Any = new("tests.any", Permission.Everybody);

    public TestDatabase Db => db;

    public Sealer Sealer { get; } = new(db.Work, db.Clock);

    public string HeadsPath => Path.Combine(db.Settings.Folder, "audit-heads.log");

    public static async Task<AuditWorld> CreateAsync(Engine engine, params int[] batches)
    {
        var world = new AuditWorld(await TestDatabase.CreateAsync(engine));
        foreach (var entries in batches) await world.SealedAsync(entries);
        return world;
    }

    public async Task SealedAsync(int entries)
    {
        for (var i = 0; i < entries; i++) await ActAsync();
        Assert.Equal(entries, await Sealer.SealAsync());
        db.Time.Advance(TimeSpan.FromSeconds(2));
    }

    public async Task ActAsync(Act? act = null, string action = "tests.done", Guid? record = null) => Assert.True(
        (await db.Work.WriteAsync<Done>(Any, act ?? db.ActAs(Role.VanThu), s =>
        {
            s.Audit(action, "test", record ?? Guid.CreateVersion7(), new { subject = "Về việc kiểm tra", count = 1 });
            return Task.FromResult<Result<Done>>(Done.It);
        })).IsOk);

    public Task<AuditReport> VerifyAsync() => new AuditVerifier(db.Work, db.Clock).VerifyAsync();

    public async Task<IEnumerable<(AuditFaultKind Kind, long? Position)>> FaultsAsync() => (await VerifyAsync()).Faults.Select(f => (f.Kind, f.Position));

    public Task<int> TamperAsync(string sql, object? args = null) => db.Work.MaintainAsync(s => s.ExecuteAsync(sql, args));

    public Task<Guid> EntryAtAsync(long position) => db.Work.ReadAsync(s => s.ScalarAsync<Guid>("select entry_id from [audit.seal] where position = @position", new { position }));

    public ValueTask DisposeAsync() => db.DisposeAsync();
}
