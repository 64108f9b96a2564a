using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Search;
using LienThong.Kernel.Text;

namespace LienThong.Integration.Search;

/// <summary>10,362 law articles among 18,349 texts: does a reader who knows one find it among the first ten?</summary>
public sealed class KnownItemTests(LawCorpus corpus, ITestOutputHelper output) : IClassFixture<LawCorpus>
{
    private const int Sample = 300;

    [Theory, Engines]
    public async Task Known_articles_are_among_the_first_ten(Engine engine)
    {
        Assert.SkipUnless(LawCorpus.IsThere, LawCorpus.Absent);
        await MeasureAsync(engine, corpus.Articles(Sample, seed: 17));
    }

    [Theory, Engines, Trait("tier", "long")]
    public async Task All_known_articles_are_among_the_first_ten(Engine engine)
    {
        Assert.SkipUnless(LienThong.Integration.Support.TestScale.Long, "All articles take long; ./dev long runs them.");
        Assert.SkipUnless(LawCorpus.IsThere, LawCorpus.Absent);
        await MeasureAsync(engine, corpus.Articles(int.MaxValue, seed: 17));
    }

    private async Task MeasureAsync(Engine engine, IReadOnlyList<LawArticle> articles)
    {
        var db = await corpus.OnAsync(engine);
        foreach (var sort in Enum.GetValues<SearchSort>())
        {
            Report(engine, sort, "title with marks", 0.95, await ShareAsync(db, articles, a => a.Title, sort));
            Report(engine, sort, "title without marks", 0.90, await ShareAsync(db, articles, a => Fold.Text(a.Title), sort));
        }

        Report(engine, SearchSort.Relevance, "six words of the body", 0.80, await ShareAsync(db, articles, a => a.SixWords, SearchSort.Relevance));
        Report(engine, SearchSort.Relevance, "six words without marks", 0.80, await ShareAsync(db, articles, a => Fold.Text(a.SixWords), SearchSort.Relevance));
    }

    private void Report(Engine engine, SearchSort sort, string what, double least, double share)
    {
        output.WriteLine($"{engine}, {sort}, {what}: {share:P2}");
        Assert.True(share >= least, $"{engine}, {sort}, {what}: {share:P2} < {least:P0}");
    }

    private static async Task<double> ShareAsync(TestDatabase db, IReadOnlyList<LawArticle> articles, Func<LawArticle, string> ask, SearchSort sort)
    {
        var (index, reader, found) = (new SearchIndex(), SearchWorld.Reader("t1"), 0);
        await Parallel.ForEachAsync(articles, async (article, ct) =>
        {
            var answer = await db.Work.ReadAsync(s => index.QueryAsync(s, new SearchQuery(ask(article), 10, sort), reader), ct);
            if (answer.Hits.Any(h => h.ExternalId == article.Id)) Interlocked.Increment(ref found);
        });
        return (double)found / articles.Count;
    }
}
