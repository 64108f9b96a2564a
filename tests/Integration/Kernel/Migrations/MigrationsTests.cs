using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Statistics;
using LienThong.Statistics.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LienThong.Integration.Migrations;

public sealed class MigrationsTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task The_migrations_say_everything_that_the_model_says(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await using var connection = await node.Database.OpenAsync();
        await using var schema = Migrator.Schema(connection, node.Get<IEnumerable<IModelPart>>(), engine);

        Assert.NotEmpty(schema.Database.GetMigrations());
        Assert.False(schema.Database.HasPendingModelChanges(), "Run ./dev migration NAME.");
    }

    [Theory, Engines]
    public async Task What_was_typed_in_a_return_before_lines_were_known_by_what_they_ask_stands_in_its_line(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await using (var connection = await node.Database.OpenAsync())
        await using (var schema = Migrator.Schema(connection, node.Get<IEnumerable<IModelPart>>(), engine))
            await schema.GetService<IMigrator>().MigrateAsync("20261127172825_ReportingPlansAndWeights");
        var form = ReturnBook.OfSlug("buu-chinh-nam")!;
        var row = new ReturnRow { Id = TypedId.New<ReturnId>(), ReporterId = TypedId.New<ReporterId>(), Form = form.Code, Period = "2025", PeriodFrom = new(2025, 1, 1), PeriodTo = new(2025, 12, 31), State = ReturnState.Draft };
        await node.Work.MaintainAsync(async s =>
        {
            await s.AddManyAsync<StatisticsContext, ReturnRow>([row]);
            foreach (var line in form.Lines) await s.ExecuteAsync("insert into [statistics.return_cell] (id, return_id, line, typed, plan, answer) values (@Id, @Of, @No, @Typed, '', '')", new { Id = Guid.CreateVersion7(), Of = row.Id.Value, line.No, Typed = $"ô {line.No}" });
            return Done.It;
        });

        await node.Get<Migrator>().MigrateAsync();

        var cells = await node.Work.ReadAsync(s => ReturnStore.CellsAsync(s, row.Id, form));
        Assert.Equal(form.Lines.Select(l => (l.No, $"ô {l.No}")), cells.OrderBy(c => c.Key).Select(c => (c.Key, c.Value.Typed)));
    }

    [Fact]
    public async Task Both_engines_have_migrations_of_the_same_names()
    {
        var names = new List<string[]>();
        foreach (var engine in Enum.GetValues<Engine>())
        {
            var node = await nodes.OnAsync(engine);
            await using var connection = await node.Database.OpenAsync();
            await using var schema = Migrator.Schema(connection, node.Get<IEnumerable<IModelPart>>(), engine);
            names.Add([.. schema.Database.GetMigrations()]);
        }

        Assert.Equal(names[0], names[1]);
    }
}
