"""Templates as the programs that Jinja makes of them, kept between runs as Python keeps its own modules."""

from jinja2.bccache import Bucket, BytecodeCache

from segplan.cache import keep, kept, key_of_parts


class CompiledTemplates(BytecodeCache):
    """Keeps compiled templates beside the results of earlier runs.

    Jinja itself refuses one whose template has changed, or that another version of Python or Jinja has made. Another
    version of segplan, whose sandbox may be another, has keys of its own.
    """

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket with what was kept, if anything was."""
        content = kept(self._key(bucket))
        if content is not None:
            bucket.bytecode_from_string(content)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what is in a bucket."""
        keep(self._key(bucket), bucket.bytecode_to_string())

    def _key(self, bucket: Bucket) -> str:
        return key_of_parts("mall", bucket.key)
