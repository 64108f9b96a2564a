using LienThong.Kernel.Acts;
using LienThong.Kernel.Organisation;

namespace LienThong.Host.Demo;

/// <summary>The text side of a document: what it is about, in which notation, who signs. No steps yet.</summary>
internal sealed record Letter(string Kind, Topic Topic, Skeleton Skeleton, string Subject, IReadOnlyList<string> Body, WorldAgency? Issuer,
    OutsideSender? Outside, WorldUnit? Unit, WorldHat? Leader, string Signer, string SignerPosition, string Notation);

/// <summary>Composes letters, each subject at most ten times in a world.</summary>
internal sealed class LetterMaker(WorldContext world, DemoRandom random)
{
    private const int MostRepeats = 8;
    private static readonly string[] General = ["dt", "tt"];
    private readonly List<Topic> topics = [.. TopicBook.All().Where(world.Knows)];
    private readonly Dictionary<string, int> used = [];

    public IReadOnlyList<Topic> Topics => topics;

    /// <summary>A letter from an agency of the province in a direction it may write; null when the draw does not suit it.</summary>
    public Letter? From(WorldAgency issuer, Topic topic, Direction direction, DateOnly date)
    {
        if (!world.Concerns(issuer, topic)) return null;
        var skeletons = topic.Skeletons.Where(s => s.Direction == direction && s.Fits(date.Month) && Suits(s, issuer, direction)).ToList();
        if (skeletons.Count == 0) return null;
        var skeleton = random.Pick(skeletons);
        var unit = world.UnitFor(issuer, topic, random);
        var leaders = world.With(issuer.No, Role.LanhDao);
        // An agency that is not on the node has no hats here: its signer is only a name on paper.
        var leader = leaders.Count == 0 ? null : random.Percent(40) ? leaders[0] : random.Pick(leaders);
        var signer = leader is null ? world.Citizen(random)[3..].Trim() : world.NameOf(leader);
        var position = leader is null || leader == leaders[0] ? issuer.HeadTitle : $"KT. {issuer.HeadTitle.ToUpperInvariant()} {issuer.DeputyTitle.ToUpperInvariant()}";
        return Compose(topic, skeleton, date, issuer.Name, $"{Lower(unit.Name)}", issuer, (subject, body) =>
            new Letter(skeleton.Kind, topic, skeleton, subject, body, issuer, null, unit, leader, signer, position,
                WorldContext.Notation(skeleton.Kind, issuer.Notation, unit.Notation)));
    }

    public Letter? FromOutside(Topic topic, DateOnly date)
    {
        var skeletons = topic.Skeletons.Where(s => s.Direction == Direction.Outside && s.Fits(date.Month)).ToList();
        var senders = world.Outside.Where(o => o.Topic == topic.Code || (o.Topic == "*" && General.Contains(topic.Code))).ToList();
        if (skeletons.Count == 0) return null;
        var skeleton = random.Pick(skeletons);
        var sender = random.Pick(senders);
        return Compose(topic, skeleton, date, sender.Name, "bộ phận tham mưu", null, (subject, body) =>
            new Letter(skeleton.Kind, topic, skeleton, subject, body, null, sender, null, null, sender.Signer, sender.Position,
                skeleton.Kind is "CV" ? sender.Notation : $"{WorldContext.Printed(skeleton.Kind)}-{sender.Notation.Split('-')[0]}"));
    }

    private Letter? Compose(Topic topic, Skeleton skeleton, DateOnly date, string author, string contact, WorldAgency? issuer, Func<string, IReadOnlyList<string>, Letter> build)
    {
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var grammar = new Grammar(random, topic, date, world);
            if (issuer is { Level: AgencyLevel.Commune }) grammar.Keep("xa", issuer.Place);
            var subject = grammar.Fill(skeleton.Text);
            if (used.GetValueOrDefault(subject) >= MostRepeats) continue;
            used[subject] = used.GetValueOrDefault(subject) + 1;
            grammar.Keep("toi", author);
            grammar.Keep("dauMoi", contact);
            grammar.Keep("trich", Lower(subject.Replace("Về việc ", "", StringComparison.Ordinal)));
            return build(subject, BodyWriter.Write(random, grammar, topic, skeleton.Kind, skeleton.Direction));
        }
        return null;
    }

    /// <summary>A commune or a centre does not issue what only the province may.</summary>
    private static bool Suits(Skeleton skeleton, WorldAgency issuer, Direction direction)
    {
        if (skeleton.Kind is "CT" or "CĐ" && issuer.Level != AgencyLevel.Province) return false;
        if (direction != Direction.Down || issuer.Level is AgencyLevel.Province or AgencyLevel.Department) return true;
        return !skeleton.Text.Contains("tỉnh", StringComparison.Ordinal) && !skeleton.Text.Contains("{xa}", StringComparison.Ordinal)
            && !skeleton.Text.Contains("xã", StringComparison.Ordinal);
    }

    public static string Lower(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
