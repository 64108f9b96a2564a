using LienThong.Integration.Support;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Audit;

public sealed class SealerTests
{
    [Theory, Engines]
    public async Task Every_entry_gets_a_place_and_a_clean_report(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 3, 1, 250);

        var report = await world.VerifyAsync();

        Assert.Empty(report.Faults);
        Assert.True(report.IsClean);
        Assert.Equal((254, 0), (report.Sealed, report.Waiting));
        Assert.Equal(3, File.ReadAllLines(world.HeadsPath).Length);
        Assert.Equal(0, await world.Sealer.SealAsync());
    }

    [Theory, Engines]
    public async Task An_empty_audit_is_clean(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine);

        Assert.Equal(0, await world.Sealer.SealAsync());
        Assert.True((await world.VerifyAsync()).IsClean);
    }

    [Theory, Engines]
    public async Task An_entry_waits_inside_the_window_and_is_a_fault_beyond_it(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 1);
        await world.ActAsync();

        var soon = await world.VerifyAsync();
        world.Db.Time.Advance(Sealer.Window + TimeSpan.FromSeconds(1));
        var late = await world.VerifyAsync();

        Assert.True(soon.IsClean);
        Assert.Equal(1, soon.Waiting);
        Assert.Equal(AuditFaultKind.NotSealed, Assert.Single(late.Faults).Kind);
        await world.Sealer.SealAsync();
        Assert.True((await world.VerifyAsync()).IsClean);
    }

    [Theory, Engines]
    public async Task Only_one_node_seals_at_a_time_and_another_takes_over_when_it_is_gone(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 2);
        var other = new Sealer(world.Db.Work, world.Db.Clock);
        await world.ActAsync();

        Assert.Equal(0, await other.SealAsync());
        world.Db.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await other.SealAsync());
        await world.ActAsync();
        Assert.Equal(0, await world.Sealer.SealAsync());
        Assert.Equal(1, await other.SealAsync());

        var report = await world.VerifyAsync();
        Assert.Empty(report.Faults);
        Assert.Equal(4, report.Sealed);
    }

    [Theory, Engines]
    public async Task Sealers_that_race_leave_one_whole_chain(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine);
        var sealers = Enumerable.Range(0, 4).Select(_ => new Sealer(world.Db.Work, world.Db.Clock)).ToList();

        var acting = Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++) await world.ActAsync();
        });
        while (!acting.IsCompleted)
        {
            world.Db.Time.Advance(TimeSpan.FromSeconds(20));
            await Task.WhenAll(sealers.Select(s => Task.Run(() => s.SealAsync())));
        }

        await acting;
        world.Db.Time.Advance(TimeSpan.FromSeconds(20));
        await sealers[0].SealAsync();
        var report = await world.VerifyAsync();
        Assert.Empty(report.Faults);
        Assert.Equal(60, report.Sealed);
    }

    [Theory, Engines]
    public async Task A_verifier_beside_a_busy_sealer_sees_nothing_wrong(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 1);
        var sealing = Task.Run(async () =>
        {
            for (var i = 0; i < 40; i++)
            {
                await world.ActAsync();
                await world.Sealer.SealAsync();
                world.Db.Time.Advance(TimeSpan.FromSeconds(1));
            }
        });

        var looks = 0;
        for (; !sealing.IsCompleted; looks++) Assert.Empty((await world.VerifyAsync()).Faults);
        await sealing;

        Assert.InRange(looks, 1, int.MaxValue);
        Assert.Equal(41, (await world.VerifyAsync()).Sealed);
    }

    [Theory, Engines]
    public async Task A_node_killed_before_its_line_in_the_heads_file_writes_it_later(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 2, 2);
        var lines = await File.ReadAllLinesAsync(world.HeadsPath);
        await File.WriteAllTextAsync(world.HeadsPath, lines[0] + "\n" + lines[1][..40]);
        world.Db.Time.Advance(TimeSpan.FromMinutes(1));

        await new Sealer(world.Db.Work, world.Db.Clock).SealAsync();

        Assert.Equal(lines, await File.ReadAllLinesAsync(world.HeadsPath));
        Assert.True((await world.VerifyAsync()).IsClean);
    }

    [Theory, Engines]
    public async Task What_a_killed_node_left_is_sealed_once_its_lease_is_over(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 2);
        await world.ActAsync();

        var settling = new Sealer(world.Db.Work, world.Db.Clock).SettleAsync();
        await Task.Delay(300);
        Assert.False(settling.IsCompleted);
        world.Db.Time.Advance(TimeSpan.FromSeconds(4));

        Assert.True(await settling);
        Assert.Equal(3, (await world.VerifyAsync()).Sealed);
    }

    [Theory, Engines]
    public async Task Another_key_is_refused_and_named(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 2);
        var path = Path.Combine(world.Db.Settings.Folder, "keys", "audit.key");
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        await File.WriteAllTextAsync(path, new string('a', 64));
        await world.ActAsync();
        world.Db.Time.Advance(TimeSpan.FromMinutes(1));

        await Assert.ThrowsAsync<InvalidOperationException>(() => new Sealer(world.Db.Work, world.Db.Clock).SealAsync());
        Assert.Equal([(AuditFaultKind.WrongKey, null)], await world.FaultsAsync());
        File.Delete(path);
        await Assert.ThrowsAsync<InvalidOperationException>(() => new Sealer(world.Db.Work, world.Db.Clock).SealAsync());
        Assert.Equal([(AuditFaultKind.WrongKey, null)], await world.FaultsAsync());
    }
}
