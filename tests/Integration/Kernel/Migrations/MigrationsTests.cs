using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

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
