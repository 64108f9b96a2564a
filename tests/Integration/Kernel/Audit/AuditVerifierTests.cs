using LienThong.Integration.Support;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Audit;

public sealed class AuditVerifierTests
{
    [Theory]
    [Engines("person_name")]
    [Engines("title")]
    [Engines("action")]
    [Engines("record_kind")]
    [Engines("why")]
    [Engines("detail")]
    [Engines("on_behalf_of")]
    public async Task One_changed_text_is_found_and_named(Engine engine, string column)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 4, 4, 4);
        var entry = await world.EntryAtAsync(6);
        await world.TamperAsync($"update [audit.entry] set {column} = coalesce({column}, '') || 'x' where id = @entry", new { entry });

        var fault = Assert.Single((await world.VerifyAsync()).Faults);

        Assert.Equal((AuditFaultKind.EntryChanged, 6, entry), (fault.Kind, fault.Position, fault.EntryId));
        Assert.Contains("vị trí 6", fault.Text, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_changed_time_or_person_is_found_and_named(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 4);
        await world.TamperAsync("update [audit.entry] set at = at + 1 where id = @id", new { id = await world.EntryAtAsync(2) });
        await world.TamperAsync("update [audit.entry] set person_id = @other where id = @id", new { id = await world.EntryAtAsync(4), other = Guid.CreateVersion7() });

        Assert.Equal([(AuditFaultKind.EntryChanged, 2L), (AuditFaultKind.EntryChanged, 4L)], await world.FaultsAsync());
    }

    [Theory, Engines]
    public async Task A_removed_entry_is_found_and_named(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 5);
        var entry = await world.EntryAtAsync(3);
        await world.TamperAsync("delete from [audit.entry] where id = @entry", new { entry });

        var fault = Assert.Single((await world.VerifyAsync()).Faults);

        Assert.Equal((AuditFaultKind.EntryRemoved, 3, entry), (fault.Kind, fault.Position, fault.EntryId));
    }

    [Theory, Engines]
    public async Task An_entry_removed_with_its_seal_leaves_a_named_hole(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 5, 5);
        await world.TamperAsync("delete from [audit.entry] where id = @id", new { id = await world.EntryAtAsync(7) });
        await world.TamperAsync("delete from [audit.seal] where position = 7");

        Assert.Equal([(AuditFaultKind.SealRemoved, 7L)], await world.FaultsAsync());
    }

    [Theory]
    [Engines("digest")]
    [Engines("link")]
    public async Task A_changed_seal_is_one_fault_at_its_place(Engine engine, string column)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 5, 5);
        await world.TamperAsync($"update [audit.seal] set {column} = @bytes where position = 4", new { bytes = new byte[32] });

        Assert.Equal([(AuditFaultKind.SealChanged, 4L)], await world.FaultsAsync());
    }

    [Theory, Engines]
    public async Task Two_entries_swapped_in_the_chain_are_found(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 5);
        var (second, third) = (await world.EntryAtAsync(2), await world.EntryAtAsync(3));
        await world.TamperAsync("update [audit.seal] set entry_id = @other where position = 2", new { other = Guid.CreateVersion7() });
        await world.TamperAsync("update [audit.seal] set entry_id = @second where position = 3", new { second });
        await world.TamperAsync("update [audit.seal] set entry_id = @third where position = 2", new { third });

        Assert.Equal([(AuditFaultKind.SealChanged, 2L), (AuditFaultKind.SealChanged, 3L)], await world.FaultsAsync());
    }

    [Theory, Engines]
    public async Task A_cut_tail_is_found_by_the_heads_file(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 4, 4, 4);
        await CutAsync(world, after: 6);

        var fault = Assert.Single((await world.VerifyAsync()).Faults);

        Assert.Equal((AuditFaultKind.TailCut, 6), (fault.Kind, fault.Position));
        Assert.Contains("12", fault.Text, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_tail_rewritten_by_the_nodes_own_sealer_is_found_by_the_heads_file(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 4, 4, 4);
        await CutAsync(world, after: 8);
        await world.SealedAsync(4);

        Assert.Equal([(AuditFaultKind.TailRewritten, 12L)], await world.FaultsAsync());
        await world.SealedAsync(3);
        Assert.Contains((AuditFaultKind.TailRewritten, 12L), await world.FaultsAsync());
    }

    [Theory, Engines]
    public async Task An_entry_put_in_beside_the_product_is_found_and_named(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 3);
        var forged = Guid.CreateVersion7();
        await world.TamperAsync("""
            insert into [audit.entry](id, at, person_id, person_name, appointment_id, title, agency_id, on_behalf_of, action, record_kind, record_id, why, detail)
            select @forged, at, person_id, person_name, appointment_id, title, agency_id, on_behalf_of, action, record_kind, record_id, why, detail
            from [audit.entry] where id = @id
            """, new { forged, id = await world.EntryAtAsync(1) });

        var fault = Assert.Single((await world.VerifyAsync()).Faults);

        Assert.Equal((AuditFaultKind.EntryInserted, forged), (fault.Kind, fault.EntryId));
    }

    [Theory, Engines]
    public async Task An_entry_removed_before_it_was_sealed_is_found(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 1);
        await world.ActAsync();
        await world.TamperAsync("delete from [audit.entry] where id in (select entry_id from [audit.unsealed])");

        Assert.Equal([(AuditFaultKind.WaitingRemoved, null)], await world.FaultsAsync());
    }

    [Theory, Engines]
    public async Task A_cut_heads_file_is_found_and_stays_found(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 2, 2, 2, 2);
        var lines = await File.ReadAllLinesAsync(world.HeadsPath);
        await File.WriteAllLinesAsync(world.HeadsPath, lines[..2]);
        world.Db.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal([(AuditFaultKind.HeadsCut, 4L)], await world.FaultsAsync());
        await world.SealedAsync(1);
        Assert.Equal([(AuditFaultKind.HeadsCut, 9L)], await world.FaultsAsync());
        File.Delete(world.HeadsPath);
        Assert.Equal([(AuditFaultKind.HeadsCut, null)], await world.FaultsAsync());
    }

    [Theory, Engines]
    public async Task A_changed_or_missing_line_of_the_heads_file_is_found(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 2, 2, 2);
        var lines = await File.ReadAllLinesAsync(world.HeadsPath);
        var changed = lines[1].Replace("v1 2 4", "v1 2 3", StringComparison.Ordinal);

        await File.WriteAllLinesAsync(world.HeadsPath, [lines[0], changed, lines[2]]);
        Assert.Equal([(AuditFaultKind.HeadChanged, 3L)], await world.FaultsAsync());
        await File.WriteAllLinesAsync(world.HeadsPath, [lines[0], lines[2]]);
        Assert.Equal([(AuditFaultKind.HeadsCut, 6L)], await world.FaultsAsync());
    }

    private static async Task CutAsync(AuditWorld world, long after)
    {
        await world.TamperAsync("delete from [audit.entry] where id in (select entry_id from [audit.seal] where position > @after)", new { after });
        await world.TamperAsync("delete from [audit.seal] where position > @after", new { after });
    }
}
